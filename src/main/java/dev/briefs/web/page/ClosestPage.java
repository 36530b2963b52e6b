package dev.briefs.web.page;

import dev.briefs.ClosestRequest;
import dev.briefs.ClosestResults;
import dev.briefs.json.ClosestJson;
import dev.briefs.web.http.Format;
import dev.briefs.web.http.Page;
import dev.briefs.web.http.PageRequest;
import dev.briefs.web.http.Parameter;
import dev.briefs.web.page.NeighbourView.Other;
import dev.briefs.web.render.Link;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** The briefs closest to one. */
final class ClosestPage implements Page {
  private final Site site;

  ClosestPage(Site site) {
    this.site = site;
  }

  @Override
  public String path() {
    return "/briefs/{id}/closest";
  }

  @Override
  public String summary() {
    return "The briefs closest to one, never itself, never one story twice.";
  }

  @Override
  public List<Parameter> parameters() {
    return ClosestParameters.ALL;
  }

  @Override
  public String schema() {
    return "ClosestResults";
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.HTML, Format.JSON, Format.NDJSON);
  }

  @Override
  public void write(PageRequest request, Writer out) throws IOException {
    ClosestRequest closest = ClosestParameters.request(request.parameters(), site.today().get());
    if (request.format() != Format.HTML) {
      json(site.archive().closest(request.argument(), closest), out);
      return;
    }
    ClosestResults results = site.archive().closest(request.argument(), closest.explain(true));
    Templates.write("closest", Map.of("view", view(request, results)), out);
  }

  /** Writes a list as {@code closest --format json} does. */
  static void json(ClosestResults results, Writer out) throws IOException {
    ClosestJson json = new ClosestJson(out, false);
    json.write(results);
    json.end();
  }

  private ClosestView view(PageRequest request, ClosestResults results) {
    String title = results.title().isBlank() ? results.id() : results.title();
    return new ClosestView(
        site.frame(this, request, "Close to " + title),
        new Other(title, Link.brief(results.id()).toString()),
        results.sameStory().stream()
            .map(id -> new Other(site.archive().get(id).title(), Link.brief(id).toString()))
            .toList(),
        results.closest().stream().map(NeighbourView::of).toList());
  }
}
