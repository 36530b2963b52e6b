package dev.briefs.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.briefs.topics.NeighbourLists.Neighbours;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class CommunitiesTest {
  private static final int GROUPS = 12;
  private static final int SIZE = 10;

  @Test
  void groupsOfNearBriefsAreFound() {
    Partition partition = Communities.of(SimilarityGraph.of(groups(3)));
    int[] coarse = TopicBuilder.coarseOf(partition);
    for (int brief = 0; brief < GROUPS * SIZE; brief++) {
      assertThat(coarse[brief]).isEqualTo(coarse[brief / SIZE * SIZE]);
      assertThat(partition.fine()[brief]).isEqualTo(partition.fine()[brief / SIZE * SIZE]);
    }
    assertThat(Arrays.stream(coarse).distinct().count()).isEqualTo(GROUPS);
  }

  @Test
  void sameGraphHasTheSameCommunities() {
    Partition one = Communities.of(SimilarityGraph.of(groups(5)));
    Partition other = Communities.of(SimilarityGraph.of(groups(5)));
    assertThat(one.fine()).isEqualTo(other.fine());
    assertThat(one.coarse()).isEqualTo(other.coarse());
  }

  @Test
  void briefsWithoutNeighboursAreAlone() {
    Neighbours none = new Neighbours(new int[0], new float[0]);
    Partition partition = Communities.of(SimilarityGraph.of(new Neighbours[] {none, none}));
    assertThat(partition.fine()).containsExactly(0, 1);
    assertThat(Communities.of(SimilarityGraph.of(new Neighbours[0])).fine()).isEmpty();
  }

  @Test
  void edgesOfBothEndsAreOne() {
    Neighbours one = new Neighbours(new int[] {1}, new float[] {0.5f});
    Neighbours other = new Neighbours(new int[] {0, 1}, new float[] {0.25f, 1});
    SimilarityGraph graph = SimilarityGraph.of(new Neighbours[] {one, other});
    assertThat(graph.edges()).isEqualTo(1);
    assertThat(graph.weights()).containsExactly(new double[] {0.3125, 0.3125}, within(1e-9));
  }

  /** Two parts of two nodes with an edge each, of 6 pairs: 2 · D(1 ‖ 1/3) = 2 ln 3. */
  @Test
  void significanceOfTwoPairs() {
    Neighbours[] pairs = {near(1), near(0), near(3), near(2)};
    SimilarityGraph graph = SimilarityGraph.of(pairs);
    assertThat(Significance.of(graph, new int[] {0, 0, 1, 1}, 2))
        .isCloseTo(2 * Math.log(3), within(1e-9));
    assertThat(Significance.of(graph, new int[] {0, 0, 0, 0}, 1)).isCloseTo(0, within(1e-9));
  }

  @Test
  void communitiesAreNumberedBySize() {
    Partition ordered = new Partition(new int[] {2, 0, 0, 1, 1, 1}, new int[] {1, 0, 1}).ordered();
    assertThat(ordered.fine()).containsExactly(2, 1, 1, 0, 0, 0);
    assertThat(ordered.coarse()).containsExactly(1, 0, 0);
  }

  private static Neighbours near(int brief) {
    return new Neighbours(new int[] {brief}, new float[] {1});
  }

  /** Briefs near all of their group, and little near some of the others. */
  private static Neighbours[] groups(long seed) {
    Random random = new Random(seed);
    Neighbours[] lists = new Neighbours[GROUPS * SIZE];
    for (int brief = 0; brief < lists.length; brief++) {
      List<Integer> briefs = new ArrayList<>();
      List<Float> similarities = new ArrayList<>();
      for (int other = brief / SIZE * SIZE; other < brief / SIZE * SIZE + SIZE; other++) {
        if (other != brief) {
          briefs.add(other);
          similarities.add(0.6f + 0.3f * random.nextFloat());
        }
      }
      briefs.add(random.nextInt(lists.length));
      similarities.add(0.1f);
      float[] values = new float[similarities.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = similarities.get(i);
      }
      lists[brief] = new Neighbours(briefs.stream().mapToInt(Integer::intValue).toArray(), values);
    }
    return lists;
  }
}
