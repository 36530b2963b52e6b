package dev.briefs.markdown.field;

import dev.briefs.Issue;
import dev.briefs.Rule;
import dev.briefs.markdown.frontmatter.FrontMatter;
import dev.briefs.markdown.frontmatter.FrontMatter.Value;
import dev.briefs.markdown.text.Warnings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the date of a brief in its front matter, the name of its issue or that of its file. */
public final class DateReader {
  /** The keys of the date, the surest first. */
  public static final List<String> KEYS =
      List.of(
          "date",
          "date.published",
          "date.publish",
          "date.created",
          "date.posted",
          "created",
          "createdat",
          "datecreated",
          "creationdate",
          "published",
          "publishedat",
          "publishdate",
          "publisheddate",
          "publicationdate",
          "pubdate",
          "datepublished",
          "postdate",
          "posted",
          "day");

  private static final List<String> CHANGED =
      List.of(
          "lastmod",
          "updated",
          "modified",
          "date.updated",
          "date.modified",
          "lastmodified",
          "lastupdated",
          "updatedat",
          "dateupdated",
          "datemodified");

  private static final List<String> PATHS = List.of("path", "permalink", "slug", "url");

  private final FrontMatter frontMatter;
  private final Warnings warnings;

  public DateReader(FrontMatter frontMatter, Warnings warnings) {
    this.frontMatter = frontMatter;
    this.warnings = warnings;
  }

  /** The date that is stated, else that of the issue or the file's name, else of a change. */
  public Optional<LocalDate> date(String id, Issue issue) {
    return stated(KEYS)
        .or(() -> issue.date())
        .or(() -> DateText.of(issue.name()).date())
        .or(() -> DateText.ofName(id.substring(id.lastIndexOf('/') + 1)))
        .or(this::ofPath)
        .or(() -> stated(CHANGED));
  }

  private Optional<LocalDate> ofPath() {
    return frontMatter.union(PATHS).stream()
        .filter(value -> !value.text().contains("://"))
        .flatMap(value -> DateText.ofPath(value.text().strip()).stream())
        .findFirst();
  }

  private Optional<LocalDate> stated(List<String> keys) {
    for (String key : keys) {
      List<Value> values = frontMatter.all(List.of(key));
      if (!values.isEmpty() && !isFlag(values.getFirst().text())) {
        DateText date = DateText.of(values.getFirst().text());
        warn(date, values.getFirst());
        if (date.date().isPresent()) {
          return date.date();
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a value says that there is such a date rather than which. */
  private static boolean isFlag(String value) {
    return value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false");
  }

  private void warn(DateText date, Value value) {
    if (date.ambiguous()) {
      warnings.add(
          value.line(), Rule.UNREADABLE_DATE, "day and month could be either way", value.text());
    } else if (date.date().isEmpty()) {
      warnings.add(value.line(), Rule.UNREADABLE_DATE, "unreadable date", value.text().strip());
    }
  }
}
