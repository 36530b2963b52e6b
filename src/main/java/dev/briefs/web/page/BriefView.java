package dev.briefs.web.page;

import dev.briefs.web.page.NeighbourView.Other;
import dev.briefs.web.page.SearchView.Option;
import dev.briefs.web.render.Neighbourhood;
import java.util.List;

/**
 * What the page of a brief shows.
 *
 * @param frame what surrounds it
 * @param brief the brief
 * @param html its text as clean HTML
 * @param facts category, type and the like, each with a search for it
 * @param themes its themes, each with a search for it
 * @param keywords its keywords, each with a search for it
 * @param tables its tables
 * @param sameStory the other briefs that tell its story
 * @param closest those close to it
 * @param wide the picture of its neighbourhood for wide pages
 * @param narrow the same for narrow pages
 * @param file its file, or empty
 */
public record BriefView(
    Frame frame,
    Label brief,
    String html,
    List<Option> facts,
    List<Option> themes,
    List<Option> keywords,
    List<TableView> tables,
    List<Other> sameStory,
    List<NeighbourView> closest,
    Neighbourhood wide,
    Neighbourhood narrow,
    String file) {
  /** Copies the lists. */
  public BriefView {
    facts = List.copyOf(facts);
    themes = List.copyOf(themes);
    keywords = List.copyOf(keywords);
    tables = List.copyOf(tables);
    sameStory = List.copyOf(sameStory);
    closest = List.copyOf(closest);
  }
}
