package dev.briefs.web.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the page of an address. */
final class Router {
  private static final String ANY = "{";

  private final List<Page> pages;

  Router(List<Page> pages) {
    this.pages = List.copyOf(pages);
  }

  /** A page and the parts of the path that stand for its {@code {…}}. */
  record Match(Page page, List<String> arguments) {}

  /**
   * The page of a path.
   *
   * @throws Problem when there is none
   */
  Match find(Target target, String rawPath) {
    for (Page page : pages) {
      Optional<List<String>> arguments = arguments(page.path(), target.segments());
      if (arguments.isPresent()) {
        return new Match(page, arguments.get());
      }
    }
    throw Problem.notFound(Excerpt.of(rawPath), "no such page; /api lists those there are");
  }

  private static Optional<List<String>> arguments(String pattern, List<String> segments) {
    String[] parts = pattern.substring(1).split("/", -1);
    if (parts.length != segments.size()) {
      return Optional.empty();
    }
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      String segment = segments.get(i);
      if (parts[i].startsWith(ANY) && !segment.isEmpty()) {
        arguments.add(segment);
      } else if (!parts[i].equals(segment)) {
        return Optional.empty();
      }
    }
    return Optional.of(arguments);
  }
}
