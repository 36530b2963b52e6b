package dev.briefs.closest.repeated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.Brief;
import dev.briefs.ClosestRequest;
import dev.briefs.MadeUpBriefs;
import dev.briefs.Neighbour;
import dev.briefs.closest.IndexWithGraph;
import dev.briefs.closest.graph.NeighbourGraph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RepeatedTextFinderTest {
  private static final long SEED = 71;
  private static final String FOOTER =
      "Please subscribe to this letter before breakfast and forward it to all of your colleagues.";

  private final MadeUpBriefs source = new MadeUpBriefs(SEED, 6);

  @Test
  void whatManyBriefsEndWithMakesNothingClose() throws IOException {
    try (IndexWithGraph plain = new IndexWithGraph(briefs(""));
        IndexWithGraph footed = new IndexWithGraph(briefs(FOOTER))) {
      assertThat(footed.graph().repeated().runs().hashes()).isNotEmpty();
      assertThat(plain.graph().repeated().runs().hashes()).isEmpty();
      for (int brief = 0; brief < plain.graph().size(); brief++) {
        assertThat(footed.graph().neighbours(brief, NeighbourGraph.WIDTH).briefs())
            .as("brief %d, seed %d", brief, SEED)
            .isEqualTo(plain.graph().neighbours(brief, NeighbourGraph.WIDTH).briefs());
      }
    }
  }

  @Test
  void textThatIsNotIndexedIsReadWithoutItToo() throws IOException {
    Brief text = source.brief("x", 2);
    try (IndexWithGraph plain = new IndexWithGraph(briefs(""));
        IndexWithGraph footed = new IndexWithGraph(briefs(FOOTER))) {
      assertThat(ids(footed, ended(text, FOOTER))).isEqualTo(ids(plain, ended(text, "")));
    }
  }

  @Test
  void whatIsRepeatedIsKeptWhenBriefsChange() throws IOException {
    try (IndexWithGraph carried = new IndexWithGraph(briefs(FOOTER))) {
      Brief late = ended(source.brief("x", 2), FOOTER);
      carried.change(List.of(late), List.of("b0003"), Set.of("x", "b0003"));
      List<Brief> now = new ArrayList<>(briefs(FOOTER));
      now.removeIf(brief -> brief.id().equals("b0003"));
      now.add(late);
      try (IndexWithGraph built = new IndexWithGraph(now)) {
        assertThat(carried.graph().repeated().runs().hashes())
            .isEqualTo(built.graph().repeated().runs().hashes());
        assertThat(carried.graph().repeated().terms())
            .usingRecursiveComparison()
            .isEqualTo(built.graph().repeated().terms());
      }
    }
  }

  @Test
  void briefsThatAreWhollyTheSameKeepTheirText() throws IOException {
    List<Brief> copies = new ArrayList<>(source.briefs(20));
    String text = source.paragraph(1, 60);
    for (int i = 0; i < 12; i++) {
      copies.add(Brief.builder("copy" + i).title("").summary(text).build());
    }
    try (IndexWithGraph archive = new IndexWithGraph(copies)) {
      assertThat(archive.graph().repeated().terms())
          .usingRecursiveComparison()
          .isEqualTo(RepeatedTerms.NONE);
    }
  }

  private static List<String> ids(IndexWithGraph archive, Brief text) throws IOException {
    return archive.closest().of(text, ClosestRequest.DEFAULT).closest().stream()
        .map(Neighbour::id)
        .toList();
  }

  /** Sixty briefs of which each third ends with a text. */
  private List<Brief> briefs(String footer) {
    List<Brief> briefs = new ArrayList<>();
    for (Brief brief : new MadeUpBriefs(SEED, 6).briefs(60)) {
      briefs.add(briefs.size() % 3 == 0 ? ended(brief, footer) : brief);
    }
    return briefs;
  }

  private static Brief ended(Brief brief, String footer) {
    return Brief.builder(brief.id())
        .title(brief.title())
        .summary(brief.summary() + "\n\n" + footer)
        .build();
  }
}
