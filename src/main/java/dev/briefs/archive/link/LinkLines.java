package dev.briefs.archive.link;

import dev.briefs.InvalidArchiveException;
import dev.briefs.LinkRequest;
import dev.briefs.Neighbour;
import dev.briefs.corpus.BriefFile;
import dev.briefs.markdown.ClosestSection;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the lines of a list of closest articles as a request wants them; thread-safe. */
public final class LinkLines {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private static final String WORDS = "abc";

  private final LinkRequest request;
  private final ClosestSection section;
  private final Map<String, BriefFile> files;
  private final Predicate<String> isId;

  /**
   * Lines that link to files.
   *
   * @param files the files by the ids of their briefs
   * @param isId whether a name is the id of a brief
   * @throws InvalidArchiveException when the heading or the template cannot serve
   */
  LinkLines(LinkRequest request, Map<String, BriefFile> files, Predicate<String> isId) {
    this.request = request;
    this.files = files;
    this.isId = isId;
    this.section = section(request);
  }

  /** Checks a request. */
  public static void check(LinkRequest request) {
    ClosestSection section = section(request);
    Map<String, String> words =
        Map.of(
            "link", "[a](a)", "title", WORDS, "id", WORDS, "target", WORDS, "date", WORDS, "issue",
            WORDS);
    try {
      if (!request.template().matches("(?s).*\\{(link|target|id)}.*")) {
        throw new IllegalArgumentException("names no article: {link}, {target} or {id} does");
      }
      section.replace("", List.of(filled(request.template(), words)));
    } catch (IllegalArgumentException wrong) {
      throw new InvalidArchiveException(
          request.template(), "cannot be the line of an article: " + wrong.getMessage());
    }
  }

  private static ClosestSection section(LinkRequest request) {
    try {
      return new ClosestSection(request.heading());
    } catch (IllegalArgumentException wrong) {
      throw new InvalidArchiveException(
          request.heading(), "cannot be the heading of the list: " + wrong.getMessage());
    }
  }

  /**
   * The text of a file with its list replaced.
   *
   * @throws IllegalArgumentException when the list cannot be placed in this text
   */
  String replace(BriefFile file, String text, List<Neighbour> closest) {
    return section.replace(
        text, closest.stream().map(neighbour -> line(file.file(), neighbour)).toList());
  }

  private String line(Path from, Neighbour to) {
    return filled(
        request.template(),
        Map.of(
            "link", link(from, to),
            "title", ClosestSection.text(to.title()),
            "id", ClosestSection.text(to.id()),
            "target", target(from, to),
            "date", to.date().map(LocalDate::toString).orElse(""),
            "issue", ClosestSection.text(to.issue())));
  }

  private String link(Path from, Neighbour to) {
    return switch (request.style()) {
      case WIKILINK -> ClosestSection.wikiLink(to.id());
      case AUTO, ID, ID_MD, RELATIVE -> ClosestSection.link(to.title(), target(from, to));
    };
  }

  private String target(Path from, Neighbour to) {
    return switch (request.style()) {
      case AUTO, ID -> ClosestSection.target(name(from, to.id()));
      case WIKILINK -> ClosestSection.target(to.id());
      case ID_MD -> ClosestSection.target(name(from, to.id())) + ".md";
      case RELATIVE -> relative(from, to.id());
    };
  }

  /**
   * The id, or the name alone where the file lies beside the other: so that a file elsewhere that
   * comes to share the name changes no list in this folder.
   */
  private String name(Path from, String id) {
    BriefFile to = files.get(id);
    String name = id.substring(id.lastIndexOf('/') + 1);
    if (to == null || isId.test(name) || !to.isNamed(name)) {
      return id;
    }
    return to.file().resolveSibling("").equals(from.resolveSibling("")) ? name : id;
  }

  private String relative(Path from, String id) {
    BriefFile to = files.get(id);
    Path folder = from.getParent();
    if (to == null || folder == null) {
      return ClosestSection.target(id);
    }
    String path = folder.relativize(to.file()).toString().replace('\\', '/');
    int dot = path.lastIndexOf('.');
    return ClosestSection.target(path.substring(0, dot)) + path.substring(dot);
  }

  private static String filled(String template, Map<String, String> values) {
    Matcher place = PLACE.matcher(template);
    StringBuilder line = new StringBuilder();
    while (place.find()) {
      String value = values.get(place.group(1));
      if (value == null) {
        throw new IllegalArgumentException("there is no " + place.group());
      }
      place.appendReplacement(line, Matcher.quoteReplacement(value));
    }
    return place.appendTail(line).toString();
  }
}
