package dev.briefs.cli.search;

import dev.briefs.SearchRequest;
import dev.briefs.ValueCount;
import dev.briefs.cli.option.Choice;
import dev.briefs.cli.text.Padding;
import dev.briefs.cli.text.TextPage;
import dev.briefs.json.ResultPage;
import dev.briefs.json.ResultWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What queries found, for people.
 *
 * @param page where it goes
 * @param kind how a hit is written
 * @param many whether each query is named before its results
 */
record SearchText<H>(TextPage page, ResultKind<H> kind, boolean many) implements ResultWriter<H> {
  private static final int BAR = 20;
  private static final int VALUES = 10;
  private static final String INDENT = " ".repeat(BAR + 12);

  @Override
  public void write(String qid, ResultPage<H> found) throws IOException {
    if (many) {
      page.line("== ", "   ", qid + ": " + found.query());
    }
    boolean first = true;
    for (H hit : found.hits()) {
      separate(first);
      kind.write(hit, page);
      first = false;
    }
    for (Map.Entry<SearchRequest.Facet, List<ValueCount>> facet : found.facets().entrySet()) {
      separate(first);
      write(Choice.word(facet.getKey()), facet.getValue());
      first = false;
    }
    separate(!many);
  }

  private void separate(boolean first) throws IOException {
    if (!first) {
      page.gap();
    }
  }

  private void write(String facet, List<ValueCount> values) throws IOException {
    page.title("", "", facet, "");
    long most = values.stream().mapToLong(ValueCount::count).max().orElse(1);
    for (ValueCount value : values.subList(0, Math.min(VALUES, values.size()))) {
      int length = (int) Math.ceilDiv(BAR * value.count(), most);
      String bar = Padding.right("█".repeat(length), BAR);
      page.line(Padding.left(value.count(), 8) + "  " + bar + "  ", INDENT, value.value());
    }
    if (values.size() > VALUES) {
      page.line(Padding.left(values.size() - VALUES, 8) + "  ", INDENT, "more values");
    }
  }
}
