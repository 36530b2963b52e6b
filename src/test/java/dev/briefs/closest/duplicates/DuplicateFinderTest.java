package dev.briefs.closest.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.Brief;
import dev.briefs.BriefBuilder;
import dev.briefs.DuplicateGroup;
import dev.briefs.ExternalLink;
import dev.briefs.MadeUpBriefs;
import dev.briefs.closest.IndexWithGraph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DuplicateFinderTest {
  private static final long SEED = 47;

  private final MadeUpBriefs source = new MadeUpBriefs(SEED, 5);
  private final String text = source.paragraph(0, 240);

  @Test
  void briefsOfOneLinkTellOneStory() throws IOException {
    assertThat(
            stories(
                linked("a", "https://example.org/x"),
                linked("b", "http://www.example.org/x/?utm_source=y#z"),
                linked("c", "https://example.org/y"),
                linked("d", ""),
                linked("e", "")))
        .containsExactly("a b: link");
  }

  @Test
  void copiesWithOtherTitlesAndLinksTellOneStory() throws IOException {
    assertThat(stories(told("a", text), told("b", text.toUpperCase(java.util.Locale.ROOT))))
        .containsExactly("a b: text 1.00");
  }

  @Test
  void lightlyEditedAndCutCopiesTellOneStory() throws IOException {
    assertThat(stories(told("a", text), told("b", edited(0.05))))
        .hasSize(1)
        .allMatch(s -> s.startsWith("a b: text 0."));
    String half = text.substring(0, text.indexOf(' ', text.length() / 2));
    assertThat(stories(told("a", text), told("b", half))).hasSize(1);
  }

  @Test
  void rewrittenTextTellsAnother() throws IOException {
    assertThat(stories(told("a", text), told("b", edited(0.5)))).isEmpty();
  }

  @Test
  void oneTopicAndOneTitleAreNoProof() throws IOException {
    assertThat(
            stories(
                titled("a", "The same title", source.paragraph(0, 100)),
                titled("b", "The same title", source.paragraph(0, 100))))
        .isEmpty();
  }

  @Test
  void briefsWithoutTextTellNoStoryTogether() throws IOException {
    assertThat(stories(Brief.builder("a").build(), Brief.builder("b").build(), told("c", "")))
        .isEmpty();
  }

  @Test
  void linksAndTextsJoinToOneStory() throws IOException {
    assertThat(
            stories(
                builder("a", text).link(new ExternalLink("https://example.org/x")).build(),
                told("b", text),
                linked("c", "https://example.org/x")))
        .containsExactly("a b c: link, text 1.00");
  }

  @Test
  void largestStoriesComeFirst() throws IOException {
    assertThat(
            stories(
                linked("a", "https://example.org/x"),
                linked("b", "https://example.org/x"),
                linked("c", "https://example.org/y"),
                linked("d", "https://example.org/y"),
                linked("e", "https://example.org/y")))
        .containsExactly("c d e: link", "a b: link");
  }

  @Test
  void changesAreFoundAsByLookingAtEverything() throws IOException {
    List<Brief> briefs = new ArrayList<>(source.briefs(40));
    briefs.addAll(
        List.of(told("x1", text), told("x2", text), told("x3", text), told("y1", edited(0.5))));
    try (IndexWithGraph carried = new IndexWithGraph(briefs)) {
      assertThat(stories(carried)).containsExactly("x1 x2 x3: text 1.00");
      Brief copy = told("y2", briefs.getLast().summary());
      Brief other = told("x3", source.paragraph(3, 200));
      carried.change(
          List.of(copy, other, told("x4", text)), List.of("x1"), Set.of("x1", "x3", "x4", "y2"));
      assertThat(stories(carried)).containsExactly("x2 x4: text 1.00", "y1 y2: text 1.00");
    }
  }

  @Test
  void storyOutlivesTheBriefThatJoinedIt() throws IOException {
    List<Brief> briefs =
        List.of(
            told("x1", text),
            told("x2", text),
            told("x3", text),
            told("y", source.paragraph(2, 90)));
    for (String gone : List.of("x1", "x2", "x3")) {
      try (IndexWithGraph carried = new IndexWithGraph(briefs)) {
        carried.change(List.of(), List.of(gone), Set.of(gone));
        assertThat(stories(carried)).as("without %s", gone).hasSize(1);
      }
    }
  }

  private static List<String> stories(Brief... briefs) throws IOException {
    try (IndexWithGraph archive = new IndexWithGraph(Arrays.asList(briefs))) {
      return stories(archive);
    }
  }

  private static List<String> stories(IndexWithGraph archive) throws IOException {
    return archive.closest().duplicates().stream()
        .map(
            story ->
                String.join(" ", story.members().stream().map(DuplicateGroup.Member::id).toList())
                    + ": "
                    + story.reason())
        .toList();
  }

  private Brief linked(String id, String link) {
    return builder(id, source.paragraph(1, 100)).link(new ExternalLink(link)).build();
  }

  private Brief told(String id, String text) {
    return builder(id, text).build();
  }

  private Brief titled(String id, String title, String text) {
    return builder(id, text).title(title).build();
  }

  private BriefBuilder builder(String id, String text) {
    return Brief.builder(id).title(source.paragraph(4, 5)).summary(text);
  }

  private String edited(double share) {
    Random random = new Random(SEED);
    String[] words = text.split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = random.nextDouble() < share ? "edit" + i : words[i];
    }
    return String.join(" ", words);
  }
}
