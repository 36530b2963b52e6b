package dev.briefs.web.page;

import dev.briefs.Row;
import dev.briefs.RowHit;
import dev.briefs.SearchRequest;
import dev.briefs.Snippet;
import dev.briefs.json.HitFields;
import dev.briefs.json.ResultPage;
import dev.briefs.web.http.Format;
import dev.briefs.web.http.Page;
import dev.briefs.web.http.PageRequest;
import dev.briefs.web.http.Parameter;
import dev.briefs.web.http.Parameters;
import dev.briefs.web.page.RowOrder.Column;
import dev.briefs.web.page.SignalsView.Fields;
import dev.briefs.web.page.SignalsView.Head;
import dev.briefs.web.page.SignalsView.RowView;
import dev.briefs.web.render.Link;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of all tables, each with its brief. */
final class SignalsPage implements Page {
  private static final Set<String> COLUMNS =
      Set.of(Row.NAME, Row.CHANGE, Row.HORIZON, Row.DRIVER, Row.RELEVANCY);

  private final Site site;

  SignalsPage(Site site) {
    this.site = site;
  }

  @Override
  public String path() {
    return "/signals";
  }

  @Override
  public String summary() {
    return "The rows of the Signals tables and the others, each with its brief.";
  }

  @Override
  public String schema() {
    return "RowResults";
  }

  @Override
  public List<Parameter> parameters() {
    return SignalParameters.ALL;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.HTML, Format.JSON, Format.NDJSON, Format.CSV);
  }

  @Override
  public void write(PageRequest request, Writer out) throws IOException {
    Parameters parameters = request.parameters();
    boolean forPeople = request.format() == Format.HTML;
    SearchRequest search = SignalParameters.request(parameters, site.today().get(), forPeople);
    RowSelection rows = RowSelection.of(site.archive(), search, parameters);
    if (forPeople) {
      Templates.write("signals", Map.of("view", view(request, search, rows)), out);
    } else {
      DataFields.write(
          ResultPage.of(rows.results()),
          DataFields.columns(HitFields.ROWS, request),
          request.format(),
          out);
    }
  }

  private SignalsView view(PageRequest request, SearchRequest search, RowSelection rows) {
    Link link = Site.link(this, request);
    List<RowHit> hits = rows.results().hits();
    return new SignalsView(
        site.frame(this, request, "Signals"),
        heads(request.parameters(), link),
        hits.stream().map(SignalsPage::row).toList(),
        Paging.of(search.offset(), search.limit(), hits.size(), rows.results().total(), link),
        fields(request.parameters()),
        rows.complete());
  }

  private static Fields fields(Parameters parameters) {
    return new Fields(
        parameters.text(SearchParameters.QUERY),
        parameters.text(SignalParameters.KIND),
        parameters.text(SignalParameters.HORIZON),
        parameters.text(SignalParameters.DRIVER),
        parameters.number(SignalParameters.RELEVANCY),
        parameters.text(FilterParameters.SINCE),
        parameters.text(FilterParameters.UNTIL));
  }

  private static List<Head> heads(Parameters parameters, Link link) {
    List<Head> heads = new ArrayList<>();
    heads.add(head("Kind", Column.KIND, parameters, link));
    heads.add(head("Name", Column.NAME, parameters, link));
    heads.add(new Head("Change", "", ""));
    heads.add(head("Horizon", Column.HORIZON, parameters, link));
    heads.add(head("Driving force", Column.DRIVER, parameters, link));
    heads.add(head("Relevancy", Column.RELEVANCY, parameters, link));
    heads.add(head("Brief", Column.DATE, parameters, link));
    return heads;
  }

  private static Head head(String text, Column column, Parameters parameters, Link link) {
    boolean sorted = parameters.choice(SearchParameters.SORT, Column.class) == column;
    boolean reversed = parameters.flag(SignalParameters.REVERSE);
    boolean descending = column == Column.RELEVANCY || column == Column.DATE;
    Link first =
        link.without(SearchParameters.OFFSET)
            .with(SearchParameters.SORT, Parameter.word(column))
            .with(SignalParameters.REVERSE, sorted && !reversed ? "true" : "");
    String order = reversed == descending ? "ascending" : "descending";
    return new Head(text, first.toString(), sorted ? order : "");
  }

  private static RowView row(RowHit hit) {
    List<Marked> text = new ArrayList<>();
    for (Map.Entry<String, Snippet> cell : hit.cells().entrySet()) {
      if (!COLUMNS.contains(cell.getKey())) {
        text.addAll(Marked.of(cell.getValue()));
        text.add(new Marked(" ", false));
      }
    }
    return new RowView(
        Label.of(hit),
        hit.table(),
        cell(hit, Row.NAME),
        text,
        cell(hit, Row.CHANGE),
        cell(hit, Row.HORIZON),
        cell(hit, Row.DRIVER),
        hit.row().cells().getOrDefault(Row.RELEVANCY, ""));
  }

  private static List<Marked> cell(RowHit hit, String name) {
    return Marked.of(hit.cells().getOrDefault(name, Snippet.NONE));
  }
}
