package dev.briefs.web.page;

import dev.briefs.Filter;
import dev.briefs.RowHit;
import dev.briefs.SearchRequest;
import dev.briefs.SearchRequest.Facet;
import dev.briefs.SearchRequest.Sort;
import dev.briefs.SearchResults;
import dev.briefs.Table;
import dev.briefs.ValueCount;
import dev.briefs.json.HitFields;
import dev.briefs.json.ResultPage;
import dev.briefs.web.http.Format;
import dev.briefs.web.http.Page;
import dev.briefs.web.http.PageRequest;
import dev.briefs.web.http.Parameter;
import dev.briefs.web.http.Problem;
import dev.briefs.web.page.ThemeView.Related;
import dev.briefs.web.page.ThemeView.Signal;
import dev.briefs.web.render.Link;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A theme: its briefs, its strongest signals and the themes that go with it. */
final class ThemePage implements Page {
  private static final int SIGNALS = 10;
  private static final int RELATED = 10;
  private static final int ROWS = 500;

  private final Site site;

  ThemePage(Site site) {
    this.site = site;
  }

  @Override
  public String path() {
    return "/themes/{name}";
  }

  @Override
  public String summary() {
    return "The briefs of a theme, newest first, with the themes that stand beside it as a facet.";
  }

  @Override
  public String schema() {
    return "SearchResults";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.number(
            SearchParameters.LIMIT,
            "How many briefs at most.",
            20,
            0,
            SearchParameters.MOST_RESULTS),
        SearchParameters.offset());
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.HTML, Format.JSON);
  }

  @Override
  public void write(PageRequest request, Writer out) throws IOException {
    String theme = request.argument();
    SearchRequest search =
        SearchRequest.of("")
            .filter(filter(theme))
            .sort(Sort.DATE)
            .limit(request.parameters().number(SearchParameters.LIMIT))
            .offset(request.parameters().number(SearchParameters.OFFSET))
            .facets(List.of(Facet.THEME));
    SearchResults results = site.archive().search(search);
    if (results.total() == 0) {
      throw Problem.notFound(theme, "no brief has this theme");
    }
    if (request.format() == Format.JSON) {
      DataFields.write(ResultPage.of(results), HitFields.BRIEFS.ofObjects(), request.format(), out);
    } else {
      Templates.write("theme", Map.of("view", view(request, theme, search, results)), out);
    }
  }

  private static Filter filter(String theme) {
    Filter all = Filter.ALL;
    List<String> none = List.of();
    return new Filter(all.since(), all.until(), List.of(theme), none, none, none, none, none);
  }

  private ThemeView view(
      PageRequest request, String theme, SearchRequest search, SearchResults results) {
    var themes = results.facets().getOrDefault(Facet.THEME, List.of());
    String written =
        themes.stream()
            .map(ValueCount::value)
            .filter(theme::equalsIgnoreCase)
            .findFirst()
            .orElse(theme);
    return new ThemeView(
        site.frame(this, request, written),
        results.hits().stream().map(Label::of).toList(),
        Paging.of(
            search.offset(),
            search.limit(),
            results.hits().size(),
            results.total(),
            Site.link(this, request)),
        signals(theme),
        themes.stream()
            .filter(other -> !other.value().equalsIgnoreCase(theme))
            .limit(RELATED)
            .map(
                other ->
                    new Related(
                        other.value(), other.count(), "/themes/" + Link.segment(other.value())))
            .toList(),
        Link.to("/search").plus(FilterParameters.THEME, theme).toString());
  }

  private List<Signal> signals(String theme) {
    Comparator<RowHit> strongest =
        Comparator.comparingInt((RowHit hit) -> -hit.row().relevancy().orElse(-1));
    return site
        .archive()
        .searchRows(SearchRequest.of("").filter(filter(theme)).limit(ROWS))
        .hits()
        .stream()
        .filter(hit -> hit.table().equals(Table.SIGNALS) && !hit.row().name().isEmpty())
        .sorted(strongest)
        .limit(SIGNALS)
        .map(
            hit ->
                new Signal(
                    hit.row().name(),
                    hit.row().change().isEmpty() ? hit.row().description() : hit.row().change(),
                    Label.of(hit)))
        .toList();
  }
}
