package dev.briefs.web.page;

import dev.briefs.Hit;
import dev.briefs.QueryNote;
import dev.briefs.SearchRequest;
import dev.briefs.SearchRequest.Facet;
import dev.briefs.SearchRequest.Sort;
import dev.briefs.SearchResults;
import dev.briefs.ValueCount;
import dev.briefs.json.Columns;
import dev.briefs.json.HitFields;
import dev.briefs.json.ResultPage;
import dev.briefs.web.http.Format;
import dev.briefs.web.http.Page;
import dev.briefs.web.http.PageRequest;
import dev.briefs.web.http.Parameter;
import dev.briefs.web.http.Parameters;
import dev.briefs.web.page.SearchView.HitView;
import dev.briefs.web.page.SearchView.Note;
import dev.briefs.web.page.SearchView.Option;
import dev.briefs.web.render.Link;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The results of a search, with facets and matches by period. */
final class SearchPage implements Page {
  private static final List<Facet> FACETS =
      List.of(Facet.THEME, Facet.KEYWORD, Facet.CATEGORY, Facet.HOST, Facet.ISSUE, Facet.YEAR);

  private final Site site;
  private final String path;

  SearchPage(Site site, String path) {
    this.site = site;
    this.path = path;
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public String summary() {
    return "The briefs that match a query, best first, with facets.";
  }

  @Override
  public List<Parameter> parameters() {
    return SearchParameters.ALL;
  }

  @Override
  public String schema() {
    return "SearchResults";
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.HTML, Format.JSON, Format.NDJSON, Format.CSV);
  }

  @Override
  public void write(PageRequest request, Writer out) throws IOException {
    SearchRequest search = SearchParameters.request(request.parameters(), site.today().get());
    if (request.format() == Format.HTML) {
      Templates.write("search", Map.of("view", view(request, search)), out);
    } else {
      data(request, search, out);
    }
  }

  private void data(PageRequest request, SearchRequest search, Writer out) throws IOException {
    Columns<Hit> columns = DataFields.columns(HitFields.BRIEFS, request);
    boolean snippets = columns.names().contains(HitFields.SNIPPET);
    SearchResults results = site.archive().search(search.snippets(snippets));
    DataFields.write(ResultPage.of(results), columns, request.format(), out);
  }

  private SearchView view(PageRequest request, SearchRequest asked) {
    boolean everything = asked.query().isBlank() && asked.filter().isAll();
    boolean sorted = request.parameters().values().containsKey(SearchParameters.SORT);
    SearchRequest search = everything && !sorted ? asked.sort(Sort.DATE) : asked;
    SearchResults results = site.archive().search(search.facets(FACETS));
    Map<Facet, List<ValueCount>> facets = results.facets();
    Link link = Site.link(this, request);
    Dates dates = new Dates(site.archive(), search, link);
    List<FacetView> views = new ArrayList<>();
    for (Facet facet : FACETS) {
      var counts =
          facet == Facet.YEAR ? dates.years(results) : facets.getOrDefault(facet, List.of());
      if (!counts.isEmpty()) {
        views.add(FacetView.of(facet, counts, link));
      }
    }
    String title = everything ? "Search" : search.query().isBlank() ? "Selection" : search.query();
    return new SearchView(
        site.frame(this, request, title).titled(title, search.query()),
        results.hits().stream()
            .map(hit -> new HitView(Label.of(hit), Marked.of(hit.snippet())))
            .toList(),
        Paging.of(search.offset(), search.limit(), results.hits().size(), results.total(), link),
        views,
        dates.histogram(),
        sorts(search.sort(), link),
        filters(request.parameters(), link),
        results.suggestions().stream().map(text -> suggestion(text, link)).toList(),
        results.notes().stream().map(SearchPage::note).toList(),
        everything);
  }

  private static Note note(QueryNote note) {
    return new Note(" ".repeat(note.column() - 1) + "▲", note.message());
  }

  private static List<Option> sorts(Sort present, Link link) {
    return List.of(
        sort("by relevance", Sort.RELEVANCE, present, link),
        sort("by date", Sort.DATE, present, link),
        sort("by title", Sort.TITLE, present, link));
  }

  private static Option sort(String text, Sort sort, Sort present, Link link) {
    Link first = link.without(SearchParameters.OFFSET);
    return new Option(
        text, first.with(SearchParameters.SORT, Parameter.word(sort)).toString(), sort == present);
  }

  private static Option suggestion(String text, Link link) {
    return new Option(text, link.with(SearchParameters.QUERY, text).toString(), false);
  }

  private static List<Option> filters(Parameters parameters, Link link) {
    List<Option> filters = new ArrayList<>();
    Link first = link.without(SearchParameters.OFFSET);
    for (Parameter parameter : FilterParameters.ALL) {
      for (String value : parameters.texts(parameter.name())) {
        filters.add(
            new Option(
                parameter.name() + ": " + value,
                first.without(parameter.name(), value).toString(),
                true));
      }
    }
    return filters;
  }
}
