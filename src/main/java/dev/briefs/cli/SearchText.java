package dev.briefs.cli;

import dev.briefs.Hit;
import dev.briefs.SearchRequest;
import dev.briefs.SearchResults;
import dev.briefs.ValueCount;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a query found, for people. */
final class SearchText {
  private static final String INDENT = "    ";
  private static final int BAR = 20;
  private static final int VALUES = 10;

  private final Writer out;
  private final Style style;

  SearchText(Writer out, Style style) {
    this.out = out;
    this.style = style;
  }

  /** Writes the hits, then the facets. */
  void write(SearchResults results) throws IOException {
    String gap = "";
    for (Hit hit : results.hits()) {
      out.write(gap);
      write(hit);
      gap = "\n";
    }
    for (Map.Entry<SearchRequest.Facet, List<ValueCount>> facet : results.facets().entrySet()) {
      out.write(gap);
      write(Choice.word(facet.getKey()), facet.getValue());
      gap = "\n";
    }
  }

  private void write(Hit hit) throws IOException {
    out.write(style.bold(Printable.line(hit.title())) + "\n");
    String date = hit.date().map(LocalDate::toString).orElse(hit.issue());
    String origin =
        Stream.of(date, hit.link().host(), hit.id())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("  "));
    out.write(INDENT + Printable.line(origin) + "\n");
    if (!hit.snippet().text().isEmpty()) {
      out.write(INDENT + Emphasis.marked(hit.snippet(), style) + "\n");
    }
  }

  private void write(String facet, List<ValueCount> values) throws IOException {
    out.write(style.bold(facet) + "\n");
    long most = values.stream().mapToLong(ValueCount::count).max().orElse(1);
    for (ValueCount value : values.subList(0, Math.min(VALUES, values.size()))) {
      int length = (int) Math.ceilDiv(BAR * value.count(), most);
      String bar = Padding.right("█".repeat(length), BAR);
      String text = Printable.line(value.value());
      out.write(Padding.left(value.count(), 8) + "  " + bar + "  " + text + "\n");
    }
    if (values.size() > VALUES) {
      out.write(Padding.left(values.size() - VALUES, 8) + "  more values\n");
    }
  }
}
