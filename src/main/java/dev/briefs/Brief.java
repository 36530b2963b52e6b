package dev.briefs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A note on one article, as parsed from its Markdown file.
 *
 * @param id the name the archive knows it by, unique in the archive
 * @param title the article's title without markup
 * @param issue the newsletter issue the brief came from, {@link Issue#NONE} when none is given
 * @param date the issue's date, else the date the file states, else empty
 * @param link the article's address, {@link ExternalLink#NONE} when none is given
 * @param summary the Summary section's text
 * @param keywords in file order, each once
 * @param themes in file order, each once
 * @param category the value of {@code Category}, empty when none is given
 * @param type the value of {@code Type}, empty when none is given
 * @param tables in file order, the Signals table among them
 * @param sections every section that has no component of its own here, in file order
 * @param closest the entries of the written Closest section, as found
 * @param aliases other names for the brief that its front matter states
 * @param draft whether the file says that it is not to be published
 * @param language the language that the file states, as a BCP 47 tag, or empty
 * @param fields the values of the fields that a program has declared, by their names
 * @param warnings what was odd about the file, in line order
 * @param path the Markdown file that the archive read it from, absolute; empty for a text of no
 *     file, and for one that was parsed alone
 */
public record Brief(
    String id,
    String title,
    Issue issue,
    Optional<LocalDate> date,
    ExternalLink link,
    String summary,
    List<String> keywords,
    List<String> themes,
    String category,
    String type,
    List<Table> tables,
    List<Section> sections,
    List<ClosestEntry> closest,
    List<String> aliases,
    boolean draft,
    String language,
    Map<String, List<String>> fields,
    List<Warning> warnings,
    Optional<Path> path) {

  /** Copies the collections. */
  public Brief {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    keywords = List.copyOf(keywords);
    themes = List.copyOf(themes);
    tables = List.copyOf(tables);
    sections = List.copyOf(sections);
    closest = List.copyOf(closest);
    aliases = List.copyOf(aliases);
    warnings = List.copyOf(warnings);
    SortedMap<String, List<String>> copies = new TreeMap<>();
    fields.forEach((name, values) -> copies.put(name, List.copyOf(values)));
    fields = Collections.unmodifiableSortedMap(copies);
  }

  /**
   * A builder whose components are all empty but for the id, which is also the title until one is
   * set.
   */
  public static BriefBuilder builder(String id) {
    return new BriefBuilder(id);
  }

  /** A builder that holds this brief's components. */
  public BriefBuilder toBuilder() {
    return new BriefBuilder(this);
  }

  /** The summary, or where there is none the paragraph that opens the text. */
  public String lead() {
    if (!summary.isEmpty() || sections.isEmpty()) {
      return summary;
    }
    Section first = sections.getFirst();
    int end = first.text().indexOf("\n\n");
    String paragraph = end < 0 ? first.text() : first.text().substring(0, end);
    boolean code = !paragraph.isEmpty() && first.code().startsWith(paragraph);
    return first.heading().isEmpty() && !code ? paragraph : "";
  }

  /** How many characters its text has: title, summary, tables and other sections. */
  public int length() {
    int length = title.length() + summary.length();
    for (Table table : tables) {
      for (Row row : table.rows()) {
        length += row.cells().values().stream().mapToInt(String::length).sum();
      }
    }
    return length + sections.stream().mapToInt(section -> section.text().length()).sum();
  }

  /** The rows of the Signals tables, in file order. */
  public List<Row> signals() {
    return tables.stream()
        .filter(table -> table.name().equals(Table.SIGNALS))
        .flatMap(table -> table.rows().stream())
        .toList();
  }
}
