package dev.briefs.search.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class RelatedRankingTest {
  @Test
  void matchCloseToTheBestComesForward() throws IOException {
    Closeness closeness = (document, candidates, most) -> document == 0 ? near(3, 0.5f) : NONE;
    List<FieldDoc> ranked = RelatedRanking.rank(scores(10, 6, 5, 4), closeness);
    assertThat(ranked).extracting(each -> each.doc).containsExactly(0, 3, 1, 2);
    assertThat(score(ranked.get(1))).isBetween(6.6f, 6.8f);
  }

  @Test
  void scoresOfTheOthersStay() throws IOException {
    Closeness closeness = (document, candidates, most) -> NONE;
    List<FieldDoc> ranked =
        RelatedRanking.rank(scores(10, 0.5f, 0.4f, 0.3f, 0.2f, 0.1f), closeness);
    assertThat(ranked).extracting(each -> each.doc).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(score(ranked.getFirst())).isCloseTo(16f, org.assertj.core.data.Offset.offset(0.01f));
    assertThat(score(ranked.getLast())).isEqualTo(0.1f);
  }

  @Test
  void closenessIsAskedAmongMatchesOnly() throws IOException {
    Closeness closeness =
        (document, candidates, most) -> {
          assertThat(candidates.test(2)).isTrue();
          assertThat(candidates.test(7)).isFalse();
          return NONE;
        };
    assertThat(RelatedRanking.rank(scores(3, 2, 1), closeness)).hasSize(3);
  }

  @Test
  void nothingAndNoScoresAreRankedAsTheyAre() throws IOException {
    Closeness closeness = (document, candidates, most) -> near(1, 1);
    assertThat(RelatedRanking.rank(scores(), closeness)).isEmpty();
    assertThat(RelatedRanking.rank(scores(0, 0), closeness))
        .extracting(each -> each.doc)
        .containsExactly(0, 1);
  }

  private static final Closeness.Near NONE = new Closeness.Near(new int[0], new float[0]);

  private static Closeness.Near near(int document, float closeness) {
    return new Closeness.Near(new int[] {document}, new float[] {closeness});
  }

  private static float score(FieldDoc match) {
    return (Float) match.fields[0];
  }

  private static ScoreDoc[] scores(float... scores) {
    ScoreDoc[] matches = new ScoreDoc[scores.length];
    for (int i = 0; i < scores.length; i++) {
      BytesRef id = new BytesRef("b" + i);
      Supplier<BytesRef> text = () -> id;
      matches[i] = new FieldDoc(i, Float.NaN, new Object[] {scores[i], text});
    }
    return matches;
  }
}
