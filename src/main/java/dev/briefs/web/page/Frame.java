package dev.briefs.web.page;

import dev.briefs.web.render.Link;
import java.util.List;

/**
 * What surrounds every page.
 *
 * @param title the page's title
 * @param here the address in the navigation that the page belongs to
 * @param query the query in the search box
 * @param state the state of the archive that the page shows
 * @param downloads the other formats of the page
 */
public record Frame(
    String title, String here, String query, String state, List<Download> downloads) {
  /** The pages of the navigation. */
  private static final List<Item> NAVIGATION =
      List.of(
          new Item("Search", "/search"),
          new Item("Signals", "/signals"),
          new Item("Themes", "/themes"),
          new Item("Issues", "/issues"),
          new Item("Hosts", "/hosts"),
          new Item("Trends", "/trends"),
          new Item("Topics", "/topics"),
          new Item("Map", "/map"),
          new Item("Review", "/review"),
          new Item("Stories", "/duplicates"),
          new Item("Check", "/check"),
          new Item("Close to a text", "/text"));

  /** Copies the list. */
  public Frame {
    downloads = List.copyOf(downloads);
  }

  /** A page of the navigation. */
  public record Item(String label, String address) {}

  /** Another format of a page. */
  public record Download(String label, String address) {}

  /** The pages of the navigation. */
  public List<Item> navigation() {
    return NAVIGATION;
  }

  /** The same with another title and query. */
  Frame titled(String title, String query) {
    return new Frame(title, here, query, state, downloads);
  }

  /** The same without other formats. */
  Frame withoutDownloads() {
    return new Frame(title, here, query, state, List.of());
  }

  static Download download(String label, Link link) {
    return new Download(label, link.toString());
  }
}
