package dev.briefs.web.page;

import dev.briefs.Filter;
import dev.briefs.SearchRequest;
import dev.briefs.SearchRequest.Facet;
import dev.briefs.SearchRequest.Sort;
import dev.briefs.SearchResults;
import dev.briefs.ValueCount;
import dev.briefs.json.ValueCountJson;
import dev.briefs.web.http.Format;
import dev.briefs.web.http.Page;
import dev.briefs.web.http.PageRequest;
import dev.briefs.web.http.Parameter;
import dev.briefs.web.page.ValuesView.Group;
import dev.briefs.web.render.Link;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The values of a field: themes, issues or hosts, each with its briefs. */
final class ValuesPage implements Page {
  private static final int STANDARD = 50;
  private static final int MOST = 10_000;
  private static final int GROUPS = 20;
  private static final int NAMES = 600;
  private static final int BRIEFS = 10;

  private final Site site;
  private final Facet facet;

  ValuesPage(Site site, Facet facet) {
    this.site = site;
    this.facet = facet;
  }

  private String plural() {
    return Parameter.word(facet) + "s";
  }

  @Override
  public String path() {
    return "/" + plural();
  }

  @Override
  public String summary() {
    return "The " + plural() + " of the archive with how many briefs each has.";
  }

  @Override
  public String schema() {
    return "Values";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.number(
            SearchParameters.LIMIT,
            "How many values at most; pages for people have a number of their own.",
            STANDARD,
            1,
            MOST),
        SearchParameters.offset());
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.HTML, Format.JSON, Format.NDJSON);
  }

  @Override
  public void write(PageRequest request, Writer out) throws IOException {
    int offset = request.parameters().number(SearchParameters.OFFSET);
    if (request.format() == Format.HTML) {
      Templates.write("values", Map.of("view", view(request, offset)), out);
      return;
    }
    int limit = request.parameters().number(SearchParameters.LIMIT);
    List<ValueCount> values = site.archive().terms(facet, offset + limit);
    ValueCountJson.write(
        out,
        request.format() == Format.JSON,
        values.subList(Math.min(offset, values.size()), values.size()));
  }

  private ValuesView view(PageRequest request, int offset) {
    List<ValueCount> all = new ArrayList<>(site.archive().terms(facet, Integer.MAX_VALUE));
    if (facet == Facet.ISSUE) {
      all.sort(Comparator.comparing(ValueCount::value).reversed());
    }
    boolean names = facet == Facet.THEME;
    int size = names ? NAMES : GROUPS;
    int from = Math.min(offset, all.size());
    List<ValueCount> shown = all.subList(from, Math.min(from + size, all.size()));
    String title = plural().substring(0, 1).toUpperCase(Locale.ROOT) + plural().substring(1);
    return new ValuesView(
        site.frame(this, request, title),
        shown.stream().map(value -> group(value, names ? 0 : BRIEFS)).toList(),
        names,
        Paging.of(from, size, shown.size(), all.size(), Site.link(this, request)));
  }

  private Group group(ValueCount value, int briefs) {
    String name = Parameter.word(facet);
    String page =
        facet == Facet.THEME
            ? "/themes/" + Link.segment(value.value())
            : Link.to("/search")
                .plus(name, value.value())
                .with(SearchParameters.SORT, "date")
                .toString();
    return new Group(value.value(), value.count(), page, newest(value.value(), briefs));
  }

  private List<Label> newest(String value, int briefs) {
    if (briefs == 0) {
      return List.of();
    }
    List<String> values = List.of(value);
    Filter filter =
        new Filter(
            Filter.ALL.since(),
            Filter.ALL.until(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            facet == Facet.HOST ? values : List.of(),
            facet == Facet.ISSUE ? values : List.of());
    SearchResults results =
        site.archive()
            .search(
                SearchRequest.of("").filter(filter).sort(Sort.DATE).limit(briefs).snippets(false));
    return results.hits().stream().map(Label::of).toList();
  }
}
