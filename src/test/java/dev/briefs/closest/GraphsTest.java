package dev.briefs.closest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.Brief;
import dev.briefs.ProgressListener;
import dev.briefs.Row;
import dev.briefs.Table;
import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.index.IndexInMemory;
import dev.briefs.index.store.IndexSnapshot;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class GraphsTest {
  private static final int ROWS = 60;

  @Test
  void archiveIsSmallByItsBriefsNotByTheirRows() throws IOException {
    List<Brief> briefs = IntStream.range(0, 100).mapToObj(GraphsTest::brief).toList();
    assertThat(briefs.size() * ROWS).isGreaterThan(Graphs.ALWAYS_BUILT);
    try (IndexInMemory index = new IndexInMemory(briefs)) {
      IndexSnapshot snapshot = index.snapshot();
      Graphs.build(snapshot, index.directory(), "a", 2, ProgressListener.NONE);
      Graphs.update(snapshot, index.directory(), "a", Set.of("b7"), "b", 2, ProgressListener.NONE);
      snapshot.reader().close();
      try (NeighbourGraph graph = NeighbourGraph.open(index.directory(), "b")) {
        assertThat(graph.changesSinceBuilt()).isZero();
      }
    }
  }

  private static Brief brief(int number) {
    List<Row> rows =
        IntStream.range(0, ROWS)
            .mapToObj(line -> new Row(1 + line, Map.of(Row.NAME, "x")))
            .toList();
    return Brief.builder("b" + number).tables(List.of(new Table("t", List.of(), rows))).build();
  }
}
