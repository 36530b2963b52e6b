package dev.briefs.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.Filter;
import dev.briefs.ProgressListener;
import dev.briefs.SearchRequest;
import dev.briefs.SearchRequest.Facet;
import dev.briefs.Trends;
import dev.briefs.Trends.Direction;
import dev.briefs.Trends.Period;
import dev.briefs.Trends.Value;
import dev.briefs.TrendsRequest;
import dev.briefs.TrendsRequest.Field;
import dev.briefs.TrendsRequest.Unit;
import dev.briefs.ValueCount;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrendsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
  private static final TrendsRequest THEMES_BY_YEAR =
      TrendsRequest.of(Field.THEME, Unit.YEAR).today(TODAY).least(1);

  @TempDir Path temporary;
  private BriefFolder folder;

  @BeforeEach
  void open() throws IOException {
    folder = new BriefFolder(temporary.resolve("briefs"));
  }

  @Test
  void plantedRiseComesFirstAmongRandomDates() throws IOException {
    Random random = new Random(19);
    for (int i = 0; i < 1_200; i++) {
      int month = random.nextInt(48);
      List<String> themes = new ArrayList<>();
      themes.add("theme " + random.nextInt(30));
      themes.add("topic " + random.nextInt(30));
      if (random.nextDouble() < (month < 36 ? 0.005 : 0.08)) {
        themes.add("planted rise");
      }
      write("b" + i, date(2021 + month / 12, 1 + month % 12, 15), themes);
    }
    Trends trends = trends(THEMES_BY_YEAR.least(5));
    assertThat(trends.values().getFirst().value()).isEqualTo("planted rise");
    assertThat(trends.values().getFirst().direction()).isEqualTo(Direction.EMERGING);
    assertThat(trends.values())
        .filteredOn(value -> value.direction() != Direction.STEADY)
        .hasSize(1);
  }

  @Test
  void countsEqualFacetsOfTheSameFilterWhereNoStoryIsToldTwice() throws IOException {
    fill();
    try (BriefArchive archive = archive()) {
      Filter filter = filter(List.of("solar"));
      Trends trends = archive.trends(THEMES_BY_YEAR.filter(filter));
      for (int place = 0; place < trends.periods().size(); place++) {
        SearchRequest request =
            SearchRequest.of(trends.periods().get(place).query())
                .filter(filter)
                .facets(List.of(Facet.THEME));
        for (ValueCount count :
            archive.search(request).facets().getOrDefault(Facet.THEME, List.of())) {
          assertThat(value(trends, count.value()).counts().get(place))
              .isEqualTo((int) count.count());
        }
      }
    }
  }

  @Test
  void cellsNameTheQueriesThatListTheirBriefs() throws IOException {
    fill();
    try (BriefArchive archive = archive()) {
      TrendsRequest request = THEMES_BY_YEAR.query("storage OR wind").filter(filter(List.of()));
      Trends trends = archive.trends(request);
      assertThat(trends.values()).isNotEmpty();
      for (Value value : trends.values()) {
        for (Period period : trends.periods()) {
          int place = trends.periods().indexOf(period);
          assertThat(archive.search(SearchRequest.of(value.query(period))).total())
              .as(value.query(period))
              .isEqualTo((long) value.briefs().get(place));
        }
      }
    }
  }

  @Test
  void storyCountsOnceInThePeriodThatTellsItFirst() throws IOException {
    String told =
        "The harbour of the old town gets three electric ferries for its longest line. ".repeat(4);
    folder.write("a.md", brief("2023-05-01", "Ferries", told, List.of("ferries")));
    folder.write("b.md", brief("2023-06-01", "Ferries again", told, List.of("ferries")));
    folder.write("c.md", brief("2024-02-01", "Ferries", told, List.of("ferries")));
    folder.write("d.md", brief("2024-03-01", "Dunes", "Sand moves.", List.of("dunes")));
    Trends trends = trends(THEMES_BY_YEAR);
    assertThat(trends.periods()).extracting(Period::volume).containsExactly(1, 1);
    assertThat(trends.periods()).extracting(Period::briefs).containsExactly(2, 2);
    assertThat(value(trends, "ferries").counts()).containsExactly(1, 0);
    assertThat(value(trends, "ferries").briefs()).containsExactly(2, 1);
  }

  @Test
  void spellingsOfAThemeCountTogether() throws IOException {
    write("a", "2024-01-01", List.of("Tech Policy"));
    write("b", "2024-02-01", List.of("tech-policy"));
    write("c", "2024-03-01", List.of("Tech Policy"));
    try (BriefArchive archive = archive()) {
      Trends trends = archive.trends(THEMES_BY_YEAR);
      Value value = value(trends, "Tech Policy");
      assertThat(value.counts()).containsExactly(3);
      assertThat(archive.search(SearchRequest.of(value.query())).total()).isEqualTo(3);
    }
  }

  @Test
  void lastPeriodThatIsNotOverIsMarked() throws IOException {
    for (int month = 1; month <= 12; month++) {
      write("a" + month, date(2025, month, 10), List.of("ice"));
    }
    write("b", "2026-02-10", List.of("ice"));
    Trends trends = trends(THEMES_BY_YEAR);
    assertThat(trends.periods()).extracting(Period::complete).containsExactly(true, false);
    Trends cut =
        trends(
            THEMES_BY_YEAR.filter(
                new Filter(
                    Optional.empty(),
                    Optional.of(LocalDate.of(2025, 6, 30)),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of())));
    assertThat(cut.periods()).extracting(Period::complete).containsExactly(false);
  }

  @Test
  void periodsWithoutBriefsAreThere() throws IOException {
    write("a", "2024-01-10", List.of("ice"));
    write("b", "2024-04-10", List.of("ice"));
    Trends trends = trends(TrendsRequest.of(Field.THEME, Unit.MONTH).today(TODAY).least(1));
    assertThat(trends.periods())
        .extracting(Period::name)
        .containsExactly("2024-01", "2024-02", "2024-03", "2024-04");
    assertThat(value(trends, "ice").counts()).containsExactly(1, 0, 0, 1);
  }

  @Test
  void wordsAndNamesOfRowsAreCounted() throws IOException {
    folder.write(
        "a.md",
        brief("2024-05-01", "Regulators", "Regulators regulate chips.", List.of())
            + "\n## Signals\n\n| name | description |\n|---|---|\n| Chip rules | New rules. |\n"
            + "\n## Technologies\n\n| name | description |\n|---|---|\n| Lithography | Light. |\n");
    folder.write("b.md", brief("2025-05-01", "Chips", "A regulator visits a chip.", List.of()));
    folder.write("c.md", brief("2025-06-01", "Chips", "The chip is small.", List.of()));
    Value chip = value(trends(of(Field.WORD)), "chip");
    assertThat(chip.counts()).containsExactly(1, 2);
    assertThat(value(trends(of(Field.SIGNAL)), "Chip rules").counts()).containsExactly(1, 0);
    assertThat(value(trends(of(Field.TECHNOLOGY)), "Lithography").first())
        .contains(LocalDate.of(2024, 5, 1));
  }

  private static TrendsRequest of(Field field) {
    return TrendsRequest.of(field, Unit.YEAR).today(TODAY).least(1);
  }

  private void fill() throws IOException {
    String[] themes = {"solar", "wind", "storage", "grid"};
    for (int i = 0; i < 40; i++) {
      String theme = themes[i * 7 % 4];
      write(
          "b" + i, date(2022 + i % 3, 1 + i % 12, 3), List.of(theme, themes[i * 3 % 4] + " cost"));
    }
  }

  private static Filter filter(List<String> themes) {
    return new Filter(
        Optional.of(LocalDate.of(2022, 3, 1)),
        Optional.empty(),
        themes,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Value value(Trends trends, String name) {
    return trends.values().stream()
        .filter(value -> value.value().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + trends.values()));
  }

  private Trends trends(TrendsRequest request) {
    try (BriefArchive archive = archive()) {
      return archive.trends(request);
    }
  }

  private BriefArchive archive() {
    BriefArchive archive = BriefArchive.open(temporary.resolve("index"));
    archive.sync(folder.paths(), ProgressListener.NONE);
    return archive;
  }

  private void write(String id, String date, List<String> themes) throws IOException {
    String text =
        "Report " + id + " on " + String.join(" and ", themes) + " number " + id.hashCode();
    folder.write(id + ".md", brief(date, "Brief " + id, text, themes));
  }

  private static String brief(String date, String title, String text, List<String> themes) {
    StringBuilder brief = new StringBuilder("---\ndate: " + date + "\n---\n# " + title);
    brief.append("\n\n## Summary\n\n").append(text).append("\n\n## Themes\n\n");
    themes.forEach(theme -> brief.append("* ").append(theme).append('\n'));
    return brief.toString();
  }

  private static String date(int year, int month, int day) {
    return LocalDate.of(year, month, day).toString();
  }
}
