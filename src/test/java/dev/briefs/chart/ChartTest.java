package dev.briefs.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.briefs.Trends;
import dev.briefs.Trends.Direction;
import dev.briefs.Trends.Period;
import dev.briefs.Trends.Value;
import dev.briefs.TrendsRequest.Field;
import dev.briefs.TrendsRequest.Unit;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

final class ChartTest {
  private static final String NAME = "R&D <\"x\"> \u0007";

  @Test
  void chartsAreWellFormedWhateverTheValuesAreCalled() throws Exception {
    Trends trends = trends(12, 3);
    for (String svg :
        List.of(
            new HeatTable(trends, trends.values(), query -> "?q=" + query).svg(),
            new LineChart(trends, trends.values(), query -> "").svg(),
            new SlopeChart(trends, trends.values(), query -> "").svg())) {
      assertThat(parsed(svg).getDocumentElement().getLocalName()).isEqualTo("svg");
      assertThat(svg).contains("R&amp;D &lt;&quot;x&quot;&gt;").doesNotContain("\u0007");
    }
  }

  @Test
  void cellsSayTheirCountsAndLeadToTheirBriefs() throws Exception {
    Trends trends = trends(3, 1);
    String svg = new HeatTable(trends, trends.values(), query -> "/search?" + query).svg();
    assertThat(svg)
        .contains("href=\"/search?v0 AND date:2002\"")
        .contains("2 of 100 stories, 20.0 per 1,000 – v0 AND date:2002");
  }

  @Test
  void emptyTrendsAreDrawn() throws Exception {
    Trends trends = trends(0, 0);
    parsed(new HeatTable(trends, List.of(), query -> "").svg());
    parsed(new LineChart(trends, List.of(), query -> "").svg());
    parsed(new SlopeChart(trends, List.of(), query -> "").svg());
  }

  @Test
  void labelsKeepTheirDistance() {
    double[] heights = LabelColumn.spread(new double[] {100, 101, 99, 10, 199}, 16, 0, 200);
    assertThat(heights[3]).isEqualTo(10);
    assertThat(heights[0] - heights[2]).isGreaterThanOrEqualTo(16);
    assertThat(heights[1] - heights[0]).isGreaterThanOrEqualTo(16);
    assertThat(heights[4]).isLessThanOrEqualTo(200);
  }

  @Test
  void sparklineIsAsHighAsItsNumbers() {
    assertThat(Sparkline.of(List.of(0.0, 0.5, 1.0))).isEqualTo("▁▅█");
    assertThat(Sparkline.of(List.of(0.0, 0.0))).isEqualTo("▁▁");
    assertThat(Sparkline.shade(0, 1)).isEqualTo(' ');
    assertThat(Sparkline.shade(0.01, 1)).isEqualTo('░');
  }

  @Test
  void axisHasRoundMarks() {
    assertThat(ShareAxis.upTo(0.037).step()).isCloseTo(0.01, within(1e-12));
    assertThat(ShareAxis.upTo(0.037).mark(4)).isEqualTo("4 %");
    assertThat(ShareAxis.percent(0.0123)).isEqualTo("1.2 %");
    assertThat(ShareAxis.percent(0)).isEqualTo("0 %");
  }

  private static Document parsed(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }

  private static Trends trends(int periods, int values) {
    List<Period> years = new ArrayList<>();
    for (int i = 0; i < periods; i++) {
      LocalDate first = LocalDate.of(2000 + i, 1, 1);
      String name = Integer.toString(2000 + i);
      years.add(
          new Period(name, first, first.plusYears(1), 100, 100, i < periods - 1, "date:" + name));
    }
    List<Value> rows = new ArrayList<>();
    for (int value = 0; value < values; value++) {
      List<Integer> counts = new ArrayList<>();
      for (int i = 0; i < periods; i++) {
        counts.add(i * (value + 1) % 50);
      }
      rows.add(
          new Value(
              NAME,
              counts,
              counts,
              Direction.RISING,
              1,
              0.01,
              Optional.empty(),
              List.of(),
              Optional.empty(),
              Optional.empty(),
              0,
              "v" + value));
    }
    return new Trends(Field.THEME, Unit.YEAR, years, rows, 1, values, 0.05);
  }
}
