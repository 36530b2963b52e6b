package dev.briefs.web.page;

import dev.briefs.archive.BriefArchive;
import dev.briefs.web.http.Format;
import dev.briefs.web.http.Page;
import dev.briefs.web.http.PageRequest;
import dev.briefs.web.render.Link;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What the pages have in common.
 *
 * @param archive the archive
 * @param today the day that relative dates count from
 * @param state a text that differs for each state of the archive
 */
public record Site(BriefArchive archive, Supplier<LocalDate> today, Supplier<String> state) {
  /** The frame of a page. */
  Frame frame(Page page, PageRequest request, String title) {
    Link link = Link.to(address(page, request), request.parameters().values());
    List<Frame.Download> downloads =
        page.formats().stream()
            .filter(format -> format != Format.HTML)
            .map(
                format ->
                    Frame.download(
                        format.name().toUpperCase(Locale.ROOT), link.as(format.suffix())))
            .toList();
    return new Frame(title, "/" + first(page.path()), "", state.get(), downloads);
  }

  /** The encoded path of a request. */
  static String address(Page page, PageRequest request) {
    String path = page.path();
    for (String argument : request.arguments()) {
      int from = path.indexOf('{');
      path =
          path.substring(0, from) + Link.segment(argument) + path.substring(path.indexOf('}') + 1);
    }
    return path.equals("/") ? "/search" : path;
  }

  /** The request's address with its parameters. */
  static Link link(Page page, PageRequest request) {
    return Link.to(address(page, request), request.parameters().values());
  }

  private static String first(String path) {
    String first = path.substring(1).split("/", -1)[0];
    return first.isEmpty() || first.equals("briefs") ? "search" : first;
  }
}
