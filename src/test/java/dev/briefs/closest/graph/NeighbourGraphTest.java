package dev.briefs.closest.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import dev.briefs.Brief;
import dev.briefs.MadeUpBriefs;
import dev.briefs.closest.IndexWithGraph;
import dev.briefs.closest.score.TopBriefs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;

final class NeighbourGraphTest {
  private static final String NAME = "graph";

  private final Directory directory = new ByteBuffersDirectory();

  @Test
  void whatIsWrittenIsRead() throws IOException {
    GraphDraft draft = new GraphDraft(new String[] {"A", "a", "ü", "語"});
    draft.lengths[2] = 3.25f;
    draft.smoothedLengths[3] = 1.5f;
    draft.changesSinceBuilt = 7;
    draft.hubness[2] = 1.25f;
    draft.setNeighbours(1, new TopBriefs(new int[] {3, 0}, new float[] {0.75f, 0.25f}));
    draft.duplicates =
        new DuplicateGroups(List.of(new DuplicateGroups.Group(new int[] {0, 1}, true)), List.of());
    NeighbourGraph.write(directory, NAME, draft);
    try (NeighbourGraph graph = NeighbourGraph.open(directory, NAME)) {
      assertThat(graph.size()).isEqualTo(4);
      assertThat(graph.changesSinceBuilt()).isEqualTo(7);
      assertThat(graph.length(2)).isEqualTo(3.25f);
      assertThat(graph.smoothedLength(3)).isEqualTo(1.5f);
      assertThat(graph.neighbours(1, 50).briefs()).containsExactly(3, 0);
      assertThat(graph.neighbours(1, 50).scores()[0]).isCloseTo(0.75f, within(1e-5f));
      assertThat(graph.neighbours(1, 1).briefs()).containsExactly(3);
      assertThat(graph.neighbours(0, 50).size()).isZero();
      assertThat(graph.hubness(2)).isEqualTo(1.25f);
      assertThat(graph.cosine(0, 1)).isEqualTo(graph.neighbours(1, 2).scores()[1]);
      assertThat(graph.cosine(0, 2)).isEqualTo(-1);
      assertThat(graph.duplicates().members(1)).containsExactly(0, 1);
      graph.verify();
    }
  }

  @Test
  void idsAreFoundWhereTheyAreOrWouldBe() throws IOException {
    NeighbourGraph.write(directory, NAME, new GraphDraft(new String[] {"A", "a", "ab", "語"}));
    try (NeighbourGraph graph = NeighbourGraph.open(directory, NAME)) {
      for (int brief = 0; brief < graph.size(); brief++) {
        assertThat(graph.find(graph.id(brief))).isEqualTo(brief);
      }
      assertThat(graph.find("")).isEqualTo(-1);
      assertThat(graph.find("aa")).isEqualTo(-3);
      assertThat(graph.find("語語")).isEqualTo(-5);
    }
  }

  @Test
  void allListsAreVisited() throws IOException {
    try (IndexWithGraph archive = new IndexWithGraph(new MadeUpBriefs(41, 4).briefs(70))) {
      List<String> visited = new ArrayList<>();
      archive
          .graph()
          .forEachEntry((brief, other, cosine) -> visited.add(brief + ":" + other + ":" + cosine));
      List<String> expected = new ArrayList<>();
      for (int brief = 0; brief < 70; brief++) {
        TopBriefs row = archive.graph().neighbours(brief, NeighbourGraph.WIDTH);
        for (int i = 0; i < row.size(); i++) {
          expected.add(brief + ":" + row.briefs()[i] + ":" + row.scores()[i]);
        }
      }
      assertThat(visited).hasSize(70 * NeighbourGraph.WIDTH).isEqualTo(expected);
    }
  }

  @Test
  void everyListIsFoundFromBothEnds() throws IOException {
    try (IndexWithGraph archive = new IndexWithGraph(new MadeUpBriefs(41, 4).briefs(150))) {
      Set<String> expected = new TreeSet<>();
      archive
          .graph()
          .forEachEntry(
              (brief, other, cosine) -> {
                expected.add(brief + ":" + other);
                expected.add(other + ":" + brief);
              });
      List<String> visited = new ArrayList<>();
      for (int brief = 0; brief < 150; brief++) {
        int from = brief;
        archive
            .graph()
            .forEachAdjacent(
                brief,
                (other, cosine) -> {
                  visited.add(from + ":" + other);
                });
      }
      assertThat(visited).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void emptyArchiveHasAGraph() throws IOException {
    try (IndexWithGraph archive = new IndexWithGraph(List.of())) {
      assertThat(archive.graph().size()).isZero();
      assertThat(archive.graph().find("a")).isEqualTo(-1);
    }
  }

  @Test
  void everyFlippedByteIsNoticedByVerifying() throws IOException {
    byte[] written = written();
    for (int i = 0; i < written.length; i++) {
      byte[] damaged = written.clone();
      damaged[i] ^= (byte) (1 << i % 8);
      assertThatIOException().as("byte %d", i).isThrownBy(() -> verify(damaged));
    }
  }

  @Test
  void everyTruncationIsNoticedByOpening() throws IOException {
    byte[] written = written();
    for (int length = 0; length < written.length; length += 7) {
      byte[] damaged = java.util.Arrays.copyOf(written, length);
      assertThatIOException().as("length %d", length).isThrownBy(() -> open(damaged).close());
    }
  }

  private byte[] written() throws IOException {
    List<Brief> briefs = new MadeUpBriefs(43, 2).briefs(6);
    try (IndexWithGraph archive = new IndexWithGraph(briefs);
        IndexInput input = archive.index().directory().openInput("graph-0", IOContext.DEFAULT)) {
      byte[] bytes = new byte[(int) input.length()];
      input.readBytes(bytes, 0, bytes.length);
      return bytes;
    }
  }

  private void verify(byte[] bytes) throws IOException {
    try (NeighbourGraph graph = open(bytes)) {
      graph.verify();
    }
  }

  private NeighbourGraph open(byte[] bytes) throws IOException {
    if (List.of(directory.listAll()).contains(NAME)) {
      directory.deleteFile(NAME);
    }
    try (IndexOutput out = directory.createOutput(NAME, IOContext.DEFAULT)) {
      out.writeBytes(bytes, bytes.length);
    }
    return NeighbourGraph.open(directory, NAME);
  }
}
