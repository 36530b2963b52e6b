package dev.briefs.closest.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.closest.graph.TextMatch;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class TextClustersTest {
  @Test
  void chainIsNoGroup() throws IOException {
    assertThat(
            groups(new TextMatch(1, 2, 0.9f), new TextMatch(2, 3, 0.8f), new TextMatch(3, 4, 0.9f)))
        .containsExactly(List.of(1, 2), List.of(3, 4));
  }

  @Test
  void groupIsHeldByMostOfItsPairs() throws IOException {
    assertThat(
            groups(
                new TextMatch(1, 2, 0.9f),
                new TextMatch(1, 3, 0.8f),
                new TextMatch(2, 3, 0.7f),
                new TextMatch(3, 4, 0.7f),
                new TextMatch(1, 4, 0.7f)))
        .containsExactly(List.of(1, 2, 3, 4));
  }

  private static List<List<Integer>> groups(TextMatch... matches) throws IOException {
    List<TextMatch> all = List.of(matches);
    return new TextClusters(
            (one, other) ->
                all.stream()
                    .anyMatch(
                        match -> Set.of(one, other).equals(Set.of(match.one(), match.other()))))
        .of(all).stream().map(group -> group.stream().sorted().toList()).toList();
  }
}
