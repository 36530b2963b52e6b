package dev.briefs.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.Brief;
import dev.briefs.Hit;
import dev.briefs.SearchRequest;
import dev.briefs.SearchResults;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each word is found in each form in which people type it; {@code -Dseed=N} repeats a run. */
final class OtherFormsTest {
  private static final long SEED = Long.getLong("seed", 20_261_201);
  private static final int WORDS = 300;
  private static final List<String> SCRIPTS =
      List.of(
          "abcdefghijklmnopqrstuvwxyzäéñøçœß",
          "αβγδεζηθικλμνξοπρστυφχψωάέήίόύώ",
          "абвгдежзийклмнопрстуфхцчшщыэюяёї",
          "אבגדהוזחטיכלמנסעפצקרשת",
          "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
          "अआइकखगचजटडतदनपबमयरलवसह",
          "กขคงจชดตทนบปผพมยรลวสอห",
          "東京大学研究開発日本語",
          "가나다라마바사아자차카타파하");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "U.S.|US",
        "I.B.M.|IBM|i.b.m.",
        "e-mail|email|\"e mail\"",
        "Wi-Fi|wifi|\"wi fi\"",
        "COVID-19|COVID19|\"covid 19\"",
        "7nm|\"7 nm\"|7 nm",
        "3.5GHz|\"3.5 GHz\"|3,5 GHz",
        "5kg|\"5 kg\"",
        "1,000,000|1000000|1.000.000|1 000 000|1’000’000|1\u202f000\u202f000",
        "O'Brien|O’Brien|OBrien",
        "Node.js|nodejs",
        "user_name|username|userName",
        "naïve|naive|NAIVE|nai\u0308ve",
        "CO₂|CO2",
        "don't|don’t|dont",
        "Straße|STRASSE|strasse"
      })
  void eachWayToWriteAWordFindsTheOthers(String ways) throws IOException {
    List<String> forms = List.of(ways.split("\\|"));
    List<Brief> briefs = new ArrayList<>();
    for (int number = 0; number < forms.size(); number++) {
      String written = forms.get(number).replace("\"", "");
      briefs.add(brief("b" + number, "It is said that " + written + " will rise again."));
    }
    briefs.add(brief("other", "Nothing of that kind stands here."));
    try (ArchiveFixture archive = ArchiveFixture.of(briefs)) {
      for (String query : forms) {
        List<String> found = archive.ids(query);
        assertThat(found).as(query).hasSize(forms.size()).doesNotContain("other");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"U.S.|US", "e-mail|email", "7nm|7 nm", "1,000,000|1000000", "CO₂|CO2"})
  void theFormAsTypedIsNotBelowOthers(String ways) throws IOException {
    List<String> forms = List.of(ways.split("\\|"));
    for (int typed = 0; typed < forms.size(); typed++) {
      List<Brief> briefs = new ArrayList<>();
      for (int number = 0; number < forms.size(); number++) {
        briefs.add(brief("b" + number, "It is said that " + forms.get(number) + " will rise."));
      }
      try (ArchiveFixture archive = ArchiveFixture.of(briefs)) {
        List<Hit> hits = archive.search().search(SearchRequest.of(forms.get(typed))).hits();
        double best = hits.getFirst().score();
        String exact = "b" + typed;
        assertThat(hits).anyMatch(hit -> hit.id().equals(exact) && hit.score() >= best);
      }
    }
  }

  @Test
  void partsFindTheWordTheyAreIn() throws IOException {
    try (ArchiveFixture archive =
        ArchiveFixture.of(
            brief("camel", "The call getUserName fails."),
            brief("snake", "The call get_user_name fails."),
            brief("host", "Seen on theguardian.com today."),
            brief("elision", "Le Monde on l’intelligence artificielle."),
            brief("price", "It cost $2.5bn in all."),
            brief("plus", "Disney+ grows."))) {
      assertThat(archive.ids("user")).containsExactlyInAnyOrder("camel", "snake");
      assertThat(archive.ids("theguardian")).containsExactly("host");
      assertThat(archive.ids("intelligence")).containsExactly("elision");
      assertThat(archive.ids("2.5")).containsExactly("price");
      assertThat(archive.ids("disney")).containsExactly("plus");
      assertThat(archive.ids("getUserName")).contains("camel", "snake");
    }
  }

  @Test
  void signsTellNamesApart() throws IOException {
    try (ArchiveFixture archive =
        ArchiveFixture.of(
            brief("c", "The language C is old."),
            brief("cs", "The language C# is newer."),
            brief("cpp", "The language C++20 is used."),
            brief("net", "Built with .NET tools."),
            brief("fish", "A fishing net."))) {
      assertThat(archive.ids("\"C#\"")).containsExactly("cs");
      assertThat(archive.ids("\"C++\"")).containsExactly("cpp");
      assertThat(archive.ids("\".NET\"")).containsExactly("net");
      assertThat(archive.ids("C")).containsExactly("c");
      assertThat(archive.ids("net").getFirst()).isEqualTo("fish");
    }
  }

  @Test
  void aliasesAreFoundButForPaths() throws IOException {
    Brief named =
        Brief.builder("named")
            .title("Breath")
            .aliases(List.of("BOTW", "Wild lands", "/a/old"))
            .build();
    try (ArchiveFixture archive = ArchiveFixture.of(named, brief("other", "Another."))) {
      assertThat(archive.ids("botw")).containsExactly("named");
      assertThat(archive.ids("\"wild lands\"")).containsExactly("named");
      assertThat(archive.ids("old")).isEmpty();
    }
  }

  @Test
  void typographicQuotesAreQuotes() throws IOException {
    try (ArchiveFixture archive =
        ArchiveFixture.of(brief("a", "open source rises"), brief("b", "a source that is open"))) {
      for (String query :
          List.of(
              "“open source”",
              "„open source“",
              "«open source»",
              "「open source」",
              "＂open source＂")) {
        assertThat(archive.ids(query)).as(query).containsExactly("a");
      }
    }
  }

  @Test
  void anyWordOfAnyScriptIsFoundHoweverItIsTyped() throws IOException {
    Random random = new Random(SEED);
    for (int number = 0; number < WORDS; number++) {
      String word = word(SCRIPTS.get(number % SCRIPTS.size()), random);
      String text = "Before it " + word + " and behind it, the end.";
      try (ArchiveFixture archive = ArchiveFixture.of(brief("a", text))) {
        for (String typed :
            List.of(
                word,
                word.toUpperCase(Locale.ROOT),
                '“' + word + '”',
                Normalizer.normalize(word, Normalizer.Form.NFD),
                word.charAt(0) + "\u00ad" + word.substring(1) + "\u200b")) {
          SearchResults found = archive.search().search(SearchRequest.of(typed));
          assertThat(found.total()).as("%s typed %s, seed %d", word, typed, SEED).isEqualTo(1);
        }
      }
    }
  }

  private static String word(String letters, Random random) {
    StringBuilder word = new StringBuilder();
    for (int left = 3 + random.nextInt(6); left > 0; left--) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }

  private static Brief brief(String id, String summary) {
    return Brief.builder(id).title("A title").summary(summary).build();
  }
}
