package dev.briefs.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.Brief;
import dev.briefs.Rule;
import dev.briefs.Section;
import dev.briefs.Warning;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
  private static Brief parse(String text) {
    return new BriefParser().parse("id", text);
  }

  @Test
  void suppliesWhatTheBodyDoesNot() {
    Brief brief =
        parse(
            """
            ---
            title: "Harbour: a history"
            date: 2024-02-18T10:00:00Z
            tags: [ports, Ships]
            keywords: sea, ships
            categories:
              - history
              - trade
            source: https://harbour.example/
            id: harbour-1
            aliases: [/old/harbour, haven]
            draft: true
            ---
            ## Opening

            Text.
            """);
    assertThat(brief.title()).isEqualTo("Harbour: a history");
    assertThat(brief.date()).contains(LocalDate.of(2024, 2, 18));
    assertThat(brief.keywords()).containsExactly("sea", "ships", "ports");
    assertThat(brief.themes()).containsExactly("history", "trade");
    assertThat(brief.category()).isEqualTo("history");
    assertThat(brief.link().written()).isEqualTo("https://harbour.example/");
    assertThat(brief.aliases()).containsExactly("harbour-1", "/old/harbour", "haven");
    assertThat(brief.sections()).containsExactly(new Section("Opening", "Text."));
  }

  @Test
  void yieldsToTheBody() {
    Brief brief =
        parse(
            """
            ---
            title: Front
            date: 2020-01-01
            tags: [front]
            link: https://front.example
            ...
            # __Body__, from ([20240101](u).)

            __[External link](https://body.example)__

            ## Keywords

            * body
            """);
    assertThat(brief.title()).isEqualTo("Body");
    assertThat(brief.date()).contains(LocalDate.of(2024, 1, 1));
    assertThat(brief.keywords()).containsExactly("body");
    assertThat(brief.link().written()).isEqualTo("https://body.example");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-18, 2024-02-18",
    "2024-02-18 10:00:00 +0200, 2024-02-18",
    "20240218, 2024-02-18",
    "2024/2/8, 2024-02-08"
  })
  void dates(String written, LocalDate date) {
    assertThat(parse("---\ndate: " + written + "\n---\n").date()).contains(date);
  }

  @Test
  void dateOfAnIssueWithoutDate() {
    Brief brief = parse("---\ndate: 2024-02-18\n---\n# __T__, from ([special](u).)\n");
    assertThat(brief.issue().name()).isEqualTo("special");
    assertThat(brief.date()).contains(LocalDate.of(2024, 2, 18));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-31", "soon", "18 Fob 2024"})
  void unreadableDate(String date) {
    Brief brief = parse("---\ntitle: T\ndate: " + date + "\n---\n");
    assertThat(brief.date()).isEmpty();
    assertThat(brief.warnings())
        .containsExactly(new Warning(3, Rule.UNREADABLE_DATE, "unreadable date: " + date));
  }

  @Test
  void badYamlIsWarnedOfAndTheBodyRead() {
    Brief brief = parse("---\ntitle: T\ntags: [a, b\n---\n# Title\n\nText.\n");
    assertThat(brief.title()).isEqualTo("T");
    assertThat(brief.sections()).containsExactly(new Section("Title", "Text."));
    assertThat(brief.warnings()).hasSize(1);
    assertThat(brief.warnings().getFirst().line()).isBetween(3, 4);
    assertThat(brief.warnings().getFirst().message())
        .startsWith("front matter read line by line: ");
  }

  @Test
  void textBetweenRulesIsKept() {
    Brief brief = parse("---\nJust a line.\n---\nMore.\n");
    assertThat(brief.sections())
        .containsExactly(new Section("", "Just a line."), new Section("", "More."));
    assertThat(brief.warnings())
        .containsExactly(new Warning(2, Rule.FRONT_MATTER, "front matter is no mapping"));
  }

  @Test
  void neverClosedIsText() {
    Brief brief = parse("---\ntitle: T\n# Heading\n");
    assertThat(brief.title()).isEqualTo("Heading");
    assertThat(brief.warnings()).isEmpty();
  }

  @Test
  void noObjectIsConstructed() {
    Brief brief =
        parse("---\ntitle: !!java.net.URL [\"https://a.example\"]\nlink: !x y\n---\n# T\n");
    assertThat(brief.title()).isEqualTo("T");
    assertThat(brief.link().written()).isEqualTo("y");
  }

  @Test
  void aliasesAreNotMultiplied() {
    StringBuilder bomb = new StringBuilder("---\na0: &a0 x\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(20)));
    }
    assertThat(parse(bomb + "tags: [*a0, *a29]\n---\n").keywords()).containsExactly("x");
  }

  @Test
  void tooDeep() {
    Brief brief = parse("---\ntitle: T\na: " + "[".repeat(60_000) + "\n---\n# Body\n");
    assertThat(brief.title()).isEqualTo("Body");
    assertThat(brief.warnings())
        .containsExactly(
            new Warning(
                1, Rule.OVER_LIMIT, "front matter nested deeper than 20 levels is not read"));
  }

  @Test
  void tooLarge() {
    Brief brief = parse("---\ntitle: T\n" + "k: v\n".repeat(20_000) + "---\n# Body\n");
    assertThat(brief.title()).isEqualTo("Body");
    assertThat(brief.warnings())
        .containsExactly(
            new Warning(
                1, Rule.OVER_LIMIT, "front matter of more than 65536 characters is not read"));
  }

  @Test
  void newlinesInTheTitle() {
    assertThat(parse("---\ntitle: \"a\\nb\"\n---\n").title()).isEqualTo("a b");
  }
}
