package dev.briefs.index.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.Brief;
import dev.briefs.Row;
import dev.briefs.Section;
import dev.briefs.Table;
import dev.briefs.index.analysis.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TermProfileTest {
  @Test
  void everyFieldCountsByItsWeight() {
    Brief brief =
        Brief.builder("a")
            .title("Turbine")
            .summary("The reactors hum, a reactor hums")
            .keywords(List.of("Uranium"))
            .themes(List.of("energy"))
            .tables(
                List.of(
                    new Table("signals", List.of(), List.of(new Row(1, Map.of("name", "grid"))))))
            .sections(List.of(new Section("Details", "turbine")))
            .build();
    assertThat(TermProfile.of(brief, Analyzers.of(Language.ENGLISH)).frequencies())
        .isEqualTo(
            Map.of(
                "turbin", 3, "reactor", 2, "hum", 2, "uranium", 1, "energi", 1, "grid", 1, "detail",
                1));
  }

  @Test
  void titleThatTheSummaryBeginsWithCountsOnce() {
    Brief brief = Brief.builder("a").title("A turbine").summary("a  Turbine hums").build();
    assertThat(TermProfile.of(brief, Analyzers.of(Language.ENGLISH)).frequencies())
        .isEqualTo(Map.of("turbin", 2, "hum", 1));
  }

  @Test
  void scriptsWithoutBlanksGiveCharactersAndPairs() {
    Brief brief = Brief.builder("a").summary("茶园 GPT").build();
    assertThat(TermProfile.of(brief, Analyzers.of(Language.ENGLISH)).frequencies())
        .isEqualTo(Map.of("茶", 1, "园", 1, "茶园", 1, "gpt", 1));
  }

  @Test
  void wordsCanBeLeftOut() {
    Brief brief = Brief.builder("a").title("Turbine").summary("Turbine hums, reactor").build();
    assertThat(TermProfile.text(brief)).startsWith("Turbine hums, reactor");
    assertThat(
            TermProfile.of(brief, Analyzers.of(Language.ENGLISH), offset -> offset >= 14)
                .frequencies())
        .isEqualTo(Map.of("turbin", 2, "hum", 1));
  }

  @Test
  void termsOfCodeCountOnceAtMost() {
    String code = "spinTurbine(spinTurbine)\n\nspinTurbine(gauge)";
    Section section = new Section("Wiring", "A gauge on a gauge.\n\n" + code + "\n\nDone", code);
    Brief brief =
        Brief.builder("a")
            .title("Notes")
            .sections(List.of(section, new Section("Left", "out", "", false), section))
            .build();
    assertThat(TermProfile.of(brief, Analyzers.of(Language.ENGLISH)).frequencies())
        .isEqualTo(Map.of("note", 2, "wire", 2, "gaug", 4, "done", 2, "spinturbin", 1));
    assertThat(TermProfile.of(brief, Analyzers.of(Language.ENGLISH), offset -> true).frequencies())
        .isEqualTo(Map.of("note", 2));
  }

  @Test
  void textOfFunctionWordsHasNoTerms() {
    Brief brief = Brief.builder("a").title("The").summary("it is what it is").build();
    assertThat(TermProfile.of(brief, Analyzers.of(Language.ENGLISH)).frequencies()).isEmpty();
  }
}
