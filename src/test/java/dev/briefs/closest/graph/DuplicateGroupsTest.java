package dev.briefs.closest.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.junit.jupiter.api.Test;

final class DuplicateGroupsTest {
  private static final DuplicateGroups STORIES =
      new DuplicateGroups(
          List.of(
              new DuplicateGroups.Group(new int[] {0, 4}, true),
              new DuplicateGroups.Group(new int[] {1, 2, 7}, false),
              new DuplicateGroups.Group(new int[] {3, 5, 6}, false)),
          List.of(
              new TextMatch(1, 2, 0.876f), new TextMatch(2, 7, 0.954f), new TextMatch(3, 5, 0.5f)));

  @Test
  void everyMemberKnowsTheOthers() {
    assertThat(STORIES.members(7)).containsExactly(1, 2, 7);
    assertThat(STORIES.first(7)).isEqualTo(1);
    assertThat(STORIES.members(8)).containsExactly(8);
    assertThat(STORIES.first(8)).isEqualTo(8);
  }

  @Test
  void reasonIsTheLinkOrTheLeastAlikeTexts() {
    assertThat(STORIES.groups().stream().map(STORIES::reason))
        .containsExactly("link", "text 0.88", "link, text 0.50");
  }

  @Test
  void storiesComeBack() throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    STORIES.write(out);
    DuplicateGroups read = DuplicateGroups.read(new ByteArrayDataInput(out.toArrayCopy()));
    assertThat(read).usingRecursiveComparison().isEqualTo(STORIES);
  }
}
