package dev.briefs.web.page;

import dev.briefs.web.http.Format;
import dev.briefs.web.http.Page;
import dev.briefs.web.http.PageRequest;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** How other programs use the pages. */
final class ApiPage implements Page {
  private final Site site;
  private final List<Page> pages;

  /** The explanation of some pages. */
  ApiPage(Site site, List<Page> pages) {
    this.site = site;
    this.pages = List.copyOf(pages);
  }

  @Override
  public String path() {
    return "/api";
  }

  @Override
  public String summary() {
    return "How other programs use the pages.";
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.HTML);
  }

  @Override
  public void write(PageRequest request, Writer out) throws IOException {
    Frame frame = site.frame(this, request, "API");
    Templates.write("api", Map.of("frame", frame, "pages", pages), out);
  }
}
