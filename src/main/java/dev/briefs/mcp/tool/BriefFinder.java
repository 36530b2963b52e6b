package dev.briefs.mcp.tool;

import dev.briefs.ArchiveReader;
import dev.briefs.ExternalLink;
import dev.briefs.Filter;
import dev.briefs.Hit;
import dev.briefs.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the brief that a title or an address means. */
record BriefFinder(ArchiveReader archive) {
  private static final int LOOKED_AT = 50;
  private static final int NAMED = 5;

  /** The id of the brief with a title, whatever its case. */
  String byTitle(String title) {
    String phrase = title.replaceAll("[\"\\\\]", " ").strip();
    List<Hit> hits =
        phrase.isEmpty()
            ? List.of()
            : archive
                .search(
                    SearchRequest.of("title:\"" + phrase + "\"").limit(LOOKED_AT).snippets(false))
                .hits();
    return one("title", title, hits.stream().filter(hit -> same(hit.title(), title)).toList())
        .or(() -> hits.size() == 1 ? Optional.of(hits.getFirst().id()) : Optional.empty())
        .orElseThrow(() -> none("title", title, hits));
  }

  /** The id of the brief whose article has an address, by its canonical form. */
  String byUrl(String url) {
    ExternalLink wanted = new ExternalLink(url);
    List<Hit> hits = new ArrayList<>();
    archive.briefs(
        hosts(wanted.host()),
        brief -> {
          if (brief.link().canonical().equals(wanted.canonical())) {
            hits.add(
                new Hit(
                    brief.id(),
                    brief.title(),
                    brief.issue().name(),
                    brief.date(),
                    brief.link(),
                    brief.path(),
                    0,
                    dev.briefs.Snippet.NONE));
          }
        });
    if (wanted.host().isEmpty() || hits.isEmpty()) {
      throw none("url", url, List.of());
    }
    return hits.getFirst().id();
  }

  private static Filter hosts(String host) {
    return new Filter(
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(host),
        List.of());
  }

  private static boolean same(String one, String other) {
    return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
  }

  private static Optional<String> one(String kind, String value, List<Hit> hits) {
    if (hits.size() > 1) {
      throw new ToolException(
          "several briefs have the "
              + kind
              + " '"
              + value
              + "'; give one of their ids: "
              + ids(hits));
    }
    return hits.stream().findFirst().map(Hit::id);
  }

  private static ToolException none(String kind, String value, List<Hit> near) {
    String hint = near.isEmpty() ? "; find it with 'search' first" : "; do you mean: " + ids(near);
    return new ToolException("no brief has the " + kind + " '" + value + "'" + hint);
  }

  private static String ids(List<Hit> hits) {
    return hits.stream()
        .limit(NAMED)
        .map(hit -> hit.id() + " (" + hit.title() + ")")
        .collect(Collectors.joining(", "));
  }
}
