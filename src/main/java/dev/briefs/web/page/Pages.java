package dev.briefs.web.page;

import dev.briefs.SearchRequest.Facet;
import dev.briefs.web.http.Page;
import java.util.ArrayList;
import java.util.List;

/** All pages of the server. */
public final class Pages {
  private Pages() {}

  /** The pages, in the order in which their addresses are tried. */
  public static List<Page> of(Site site) {
    List<Page> pages = new ArrayList<>();
    pages.add(new SearchPage(site, "/"));
    pages.add(new SearchPage(site, "/search"));
    pages.add(new BriefPage(site));
    pages.add(new ClosestPage(site));
    pages.add(new SignalsPage(site));
    pages.add(new DuplicatesPage(site));
    pages.add(new TrendsPage(site));
    pages.add(new TopicsPage(site));
    pages.add(new MapPage(site));
    pages.add(new ReviewPage(site));
    pages.add(new CheckPage(site));
    pages.add(new ValuesPage(site, Facet.THEME));
    pages.add(new ThemePage(site));
    pages.add(new ValuesPage(site, Facet.ISSUE));
    pages.add(new ValuesPage(site, Facet.HOST));
    pages.add(new TextPage(site));
    pages.add(new StatusPage(site));
    List<Page> described = List.copyOf(pages);
    pages.add(new ApiPage(site, described));
    pages.add(new OpenApiPage(described));
    return pages;
  }
}
