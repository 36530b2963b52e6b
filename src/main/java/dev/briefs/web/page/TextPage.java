package dev.briefs.web.page;

import dev.briefs.ClosestRequest;
import dev.briefs.ClosestResults;
import dev.briefs.web.http.Format;
import dev.briefs.web.http.Page;
import dev.briefs.web.http.PageRequest;
import dev.briefs.web.http.Parameter;
import dev.briefs.web.http.Problem;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The briefs closest to a text that the archive need not hold. */
final class TextPage implements Page {
  /** Addresses hold no more, even where each character is three bytes long. */
  private static final int LONGEST = 20_000;

  private static final String TEXT = "text";

  /** The id of a text, as of one on standard input. */
  private static final String ID = "-";

  private final Site site;

  TextPage(Site site) {
    this.site = site;
  }

  @Override
  public String path() {
    return "/text";
  }

  @Override
  public String summary() {
    return "The briefs closest to a text. It is part of the address, since no request has a body.";
  }

  @Override
  public String schema() {
    return "ClosestResults";
  }

  @Override
  public List<Parameter> parameters() {
    List<Parameter> all = new ArrayList<>();
    all.add(Parameter.text(TEXT, "The text, as Markdown.", LONGEST));
    all.addAll(ClosestParameters.ALL);
    return all;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.HTML, Format.JSON, Format.NDJSON);
  }

  @Override
  public void write(PageRequest request, Writer out) throws IOException {
    String text = request.parameters().text(TEXT);
    ClosestRequest closest = ClosestParameters.request(request.parameters(), site.today().get());
    if (request.format() != Format.HTML) {
      if (text.isBlank()) {
        throw Problem.parameter(TEXT, "expected a text");
      }
      ClosestPage.json(closest(text, closest), out);
      return;
    }
    List<NeighbourView> near =
        text.isBlank()
            ? List.of()
            : closest(text, closest.explain(true)).closest().stream()
                .map(NeighbourView::of)
                .toList();
    Frame frame = site.frame(this, request, "Close to a text");
    Templates.write(
        "text",
        Map.of(
            "frame",
            text.isBlank() ? frame.withoutDownloads() : frame,
            "text",
            text,
            "closest",
            near,
            "longest",
            LONGEST),
        out);
  }

  private ClosestResults closest(String text, ClosestRequest request) {
    return site.archive().closest(site.archive().parse(ID, text), request);
  }
}
