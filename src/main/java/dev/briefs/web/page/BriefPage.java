package dev.briefs.web.page;

import dev.briefs.Brief;
import dev.briefs.ClosestRequest;
import dev.briefs.ClosestResults;
import dev.briefs.json.BriefJson;
import dev.briefs.web.http.Format;
import dev.briefs.web.http.Page;
import dev.briefs.web.http.PageRequest;
import dev.briefs.web.page.NeighbourView.Other;
import dev.briefs.web.page.SearchView.Option;
import dev.briefs.web.render.BriefBody;
import dev.briefs.web.render.Link;
import dev.briefs.web.render.NarrowNeighbourhood;
import dev.briefs.web.render.NeighbourGraph;
import dev.briefs.web.render.WideNeighbourhood;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A brief with its text, its data, and what is close to it. */
final class BriefPage implements Page {
  private final Site site;
  private final BriefBody body = new BriefBody();

  BriefPage(Site site) {
    this.site = site;
  }

  @Override
  public String path() {
    return "/briefs/{id}";
  }

  @Override
  public String summary() {
    return "A brief, as the archive understands it.";
  }

  @Override
  public String schema() {
    return "Brief";
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.HTML, Format.JSON);
  }

  /** The page shows the file as it is now. */
  @Override
  public Optional<String> state(PageRequest request) {
    return request.format() == Format.HTML
        ? Optional.of(site.archive().markdownOf(request.argument()).orElse(""))
        : Optional.of("");
  }

  @Override
  public void write(PageRequest request, Writer out) throws IOException {
    Brief brief = site.archive().get(request.argument());
    if (request.format() == Format.JSON) {
      BriefJson.document(out, brief);
    } else {
      Templates.write("brief", Map.of("view", view(request, brief)), out);
    }
  }

  private BriefView view(PageRequest request, Brief brief) {
    ClosestResults closest =
        site.archive().closest(brief.id(), ClosestRequest.DEFAULT.explain(true));
    NeighbourGraph graph = Neighbours.of(site.archive(), brief, closest);
    Label label = Label.of(brief);
    return new BriefView(
        site.frame(this, request, label.title()),
        label,
        body.html(brief, site.archive().markdownOf(brief.id())),
        facts(brief),
        searches(FilterParameters.THEME, brief.themes()),
        searches(FilterParameters.KEYWORD, brief.keywords()),
        brief.tables().stream().map(TableView::of).toList(),
        closest.sameStory().stream().map(this::other).toList(),
        closest.closest().stream().map(NeighbourView::of).toList(),
        WideNeighbourhood.of(graph),
        NarrowNeighbourhood.of(graph),
        site.archive().file(brief.id()).map(Path::toString).orElse(""));
  }

  private Other other(String id) {
    return new Other(site.archive().get(id).title(), Link.brief(id).toString());
  }

  private static List<Option> facts(Brief brief) {
    List<Option> facts = new ArrayList<>();
    facts.addAll(searches(FilterParameters.CATEGORY, List.of(brief.category())));
    facts.addAll(searches(FilterParameters.TYPE, List.of(brief.type())));
    return facts;
  }

  private static List<Option> searches(String parameter, List<String> values) {
    return values.stream()
        .filter(value -> !value.isBlank())
        .map(
            value -> new Option(value, Link.to("/search").plus(parameter, value).toString(), false))
        .toList();
  }
}
