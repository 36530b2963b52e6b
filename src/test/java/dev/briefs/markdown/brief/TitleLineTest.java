package dev.briefs.markdown.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.Issue;
import dev.briefs.markdown.inline.InlineText;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLineTest {
  private static TitleLine title(String markup) {
    return TitleLine.of(markup, new InlineText(Map.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "__Ships__, from ([20240101](u).) => Ships",
        "__Ships__, (from page [20240101](u).) => Ships",
        "__News from ([the] front)__, from ([20240101](u).) => News from ([the] front)",
        "__It's F*** time: *really*__, from ([20240101](u).) => It's F*** time: really",
        "Ships of old, from ([20240101](u).) => Ships of old",
        "Ships of old from ([20240101](u).) => Ships of old",
        "__Élan || vital__, from ([20240101](u).) => Élan || vital"
      })
  void titleBeforeTail(String markup, String title) {
    TitleLine line = title(markup);
    assertThat(line.title()).isEqualTo(title);
    assertThat(line.issue()).isEqualTo(new Issue("20240101", "u"));
    assertThat(line.named()).isTrue();
    assertThat(line.understood()).isTrue();
  }

  @Test
  void parenthesesInTheIssueLink() {
    assertThat(title("__T__, from ([x](https://a.example/b_(c)).)").issue().link())
        .isEqualTo("https://a.example/b_(c)");
    assertThat(title("__T__, from ([x](https://a.example/b_(c)))").issue().link())
        .isEqualTo("https://a.example/b_(c)");
  }

  @Test
  void linkInAnOrdinaryTitleIsNoIssue() {
    TitleLine line = title("Notes from [Ada](https://ada.example)");
    assertThat(line.title()).isEqualTo("Notes from Ada");
    assertThat(line.issue()).isEqualTo(Issue.NONE);
    assertThat(line.understood()).isTrue();
  }

  @Test
  void boldWordsInAnOrdinaryTitleAreNoTail() {
    TitleLine line = title("__Bold__ and plain");
    assertThat(line.title()).isEqualTo("Bold and plain");
    assertThat(line.understood()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {"__T__, from ([20240101](ht => 20240101", "__T__, (from page [2024 => 2024"})
  void brokenTailIsReported(String markup, String issue) {
    TitleLine line = title(markup);
    assertThat(line.title()).isEqualTo("T");
    assertThat(line.issue().name()).isEqualTo(issue);
    assertThat(line.understood()).isFalse();
  }
}
