package dev.briefs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the components of a {@link Brief}; not safe for use by several threads. */
public final class BriefBuilder {
  private final String id;
  private String title;
  private Issue issue = Issue.NONE;
  private Optional<LocalDate> date = Optional.empty();
  private ExternalLink link = ExternalLink.NONE;
  private String summary = "";
  private List<String> keywords = List.of();
  private List<String> themes = List.of();
  private String category = "";
  private String type = "";
  private List<Table> tables = List.of();
  private List<Section> sections = List.of();
  private List<ClosestEntry> closest = List.of();
  private List<String> aliases = List.of();
  private boolean draft;
  private String language = "";
  private final Map<String, List<String>> fields = new LinkedHashMap<>();
  private List<Warning> warnings = List.of();
  private Optional<Path> path = Optional.empty();

  BriefBuilder(String id) {
    this.id = id;
    this.title = id;
  }

  BriefBuilder(Brief brief) {
    this.id = brief.id();
    this.title = brief.title();
    this.issue = brief.issue();
    this.date = brief.date();
    this.link = brief.link();
    this.summary = brief.summary();
    this.keywords = brief.keywords();
    this.themes = brief.themes();
    this.category = brief.category();
    this.type = brief.type();
    this.tables = brief.tables();
    this.sections = brief.sections();
    this.closest = brief.closest();
    this.aliases = brief.aliases();
    this.draft = brief.draft();
    this.language = brief.language();
    this.fields.putAll(brief.fields());
    this.warnings = brief.warnings();
    this.path = brief.path();
  }

  /** Sets the title. */
  public BriefBuilder title(String title) {
    this.title = title;
    return this;
  }

  /** Sets the issue, and the date where the issue has one. */
  public BriefBuilder issue(Issue issue) {
    this.issue = issue;
    if (issue.date().isPresent()) {
      this.date = issue.date();
    }
    return this;
  }

  /** Sets the date. */
  public BriefBuilder date(LocalDate date) {
    this.date = Optional.of(date);
    return this;
  }

  /** Sets the external link. */
  public BriefBuilder link(ExternalLink link) {
    this.link = link;
    return this;
  }

  /** Sets the summary. */
  public BriefBuilder summary(String summary) {
    this.summary = summary;
    return this;
  }

  /** Sets the keywords. */
  public BriefBuilder keywords(List<String> keywords) {
    this.keywords = keywords;
    return this;
  }

  /** Sets the themes. */
  public BriefBuilder themes(List<String> themes) {
    this.themes = themes;
    return this;
  }

  /** Sets the category. */
  public BriefBuilder category(String category) {
    this.category = category;
    return this;
  }

  /** Sets the type. */
  public BriefBuilder type(String type) {
    this.type = type;
    return this;
  }

  /** Sets the tables. */
  public BriefBuilder tables(List<Table> tables) {
    this.tables = tables;
    return this;
  }

  /** Sets the other sections. */
  public BriefBuilder sections(List<Section> sections) {
    this.sections = sections;
    return this;
  }

  /** Sets the written Closest entries. */
  public BriefBuilder closest(List<ClosestEntry> closest) {
    this.closest = closest;
    return this;
  }

  /** Sets the aliases. */
  public BriefBuilder aliases(List<String> aliases) {
    this.aliases = aliases;
    return this;
  }

  /** Sets whether the brief is a draft. */
  public BriefBuilder draft(boolean draft) {
    this.draft = draft;
    return this;
  }

  /** Sets the language, as a BCP 47 tag. */
  public BriefBuilder language(String language) {
    this.language = language;
    return this;
  }

  /** Sets the values of a field that the program has declared. */
  public BriefBuilder field(String name, String... values) {
    fields.put(name, List.of(values));
    return this;
  }

  /** Sets the warnings. */
  public BriefBuilder warnings(List<Warning> warnings) {
    this.warnings = warnings;
    return this;
  }

  /** Sets the Markdown file that the brief was read from, or that it was read from none. */
  public BriefBuilder path(Optional<Path> path) {
    this.path = path;
    return this;
  }

  /** The brief as collected so far. */
  public Brief build() {
    return new Brief(
        id, title, issue, date, link, summary, keywords, themes, category, type, tables, sections,
        closest, aliases, draft, language, fields, warnings, path);
  }
}
