package dev.briefs.search.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.briefs.index.analysis.Language;
import dev.briefs.index.document.Analyzers;
import dev.briefs.search.compile.AnalyzedText;
import dev.briefs.search.compile.QueryAnalyzer;
import dev.briefs.search.highlight.MatchedText.Match;
import dev.briefs.search.query.Parser;
import dev.briefs.search.query.Tolerance;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words are spotted as analysing the text whole finds them; {@code -Dseed=N} repeats a run. */
class WordSpotterTest {
  private static final long SEED = Long.getLong("seed", 20_261_124);
  private static final int TEXTS = 400;
  private static final int QUERIES = 10;
  private static final String LONG_WORD = "x".repeat(255) + "energy";
  private static final List<String> PIECES =
      List.of(
          " ",
          " ",
          " ",
          " ",
          "  ",
          "\n",
          "\t",
          "\u00a0",
          ".",
          ",",
          "-",
          "_",
          "'",
          "’",
          "/",
          "@",
          "3",
          "2024",
          "1,000",
          "U.S.",
          "userName",
          "running_time",
          "e-energy",
          "C#",
          ".NET",
          "7nm",
          "1 000 000",
          "O’Energy",
          "pho\u00adto",
          "AI",
          "C++",
          "l'",
          "dell'",
          "energy",
          "Energies",
          "policies",
          "running",
          "flying",
          "dying",
          "colour",
          "Übergänge",
          "über",
          "Straße",
          "ueber",
          "élan",
          "e\u0301lan",
          "Aéro",
          "œuvre",
          "İstanbul",
          "niñas",
          "città",
          "再生可能",
          "エネルギー",
          "한국어",
          "Москва",
          "🙂",
          "\u0301",
          "\u200d",
          "yes",
          "Y",
          "oo",
          "s",
          "'s",
          LONG_WORD);

  @ParameterizedTest
  @EnumSource(Language.class)
  void spottedAsAnalysed(Language language) {
    QueryAnalyzer wording = new QueryAnalyzer(Analyzers.of(language), language.stopWords());
    Random random = new Random(SEED);
    int found = 0;
    for (int query = 0; query < QUERIES; query++) {
      MatchedWords sought = sought(wording, random, query % 4 == 3);
      WordSpotter spotter = new WordSpotter(sought, wording);
      for (int number = 0; number < TEXTS; number++) {
        String text = text(random);
        List<Match> matches = spotter.spot(text).matches();
        assertEquals(analysed(text, sought, wording), matches, () -> sought + " in " + text);
        found += matches.size();
      }
    }
    assertTrue(found > TEXTS, found + " found");
  }

  @Test
  void textIsReadToItsLimit() {
    QueryAnalyzer wording =
        new QueryAnalyzer(Analyzers.of(Language.NONE), Language.NONE.stopWords());
    MatchedWords sought =
        MatchedWords.of(Parser.parse("energy", Tolerance.STRICT).clause(), wording);
    String text = "energy " + "other ".repeat(20_000) + "energy";
    assertEquals(
        List.of(new Match(0, 6, "energy")), new WordSpotter(sought, wording).spot(text).matches());
  }

  @Test
  void wordsTooLongForTheIndexAreSplitAsThere() {
    QueryAnalyzer wording =
        new QueryAnalyzer(Analyzers.of(Language.NONE), Language.NONE.stopWords());
    MatchedWords sought =
        MatchedWords.of(Parser.parse("energy", Tolerance.STRICT).clause(), wording);
    assertEquals(
        List.of(new Match(255, 261, "energy")),
        new WordSpotter(sought, wording).spot(LONG_WORD).matches());
  }

  private static List<Match> analysed(String text, MatchedWords sought, QueryAnalyzer wording) {
    List<Match> matches = new ArrayList<>();
    for (AnalyzedText.Word word : wording.words(text).findable()) {
      sought
          .match(word)
          .ifPresent(matched -> matches.add(new Match(word.start(), word.end(), matched)));
    }
    return matches.stream().distinct().toList();
  }

  private static MatchedWords sought(QueryAnalyzer wording, Random random, boolean fuzzy) {
    StringBuilder query = new StringBuilder(random.nextBoolean() ? "po* " : "\"flying colour\" ");
    query.append(fuzzy ? "enregy~ " : "");
    for (int left = 3; left > 0; left--) {
      String piece = PIECES.get(random.nextInt(PIECES.size()));
      query.append(piece.codePoints().allMatch(Character::isLetter) ? piece + ' ' : "");
    }
    return MatchedWords.of(Parser.parse(query.toString(), Tolerance.STRICT).clause(), wording);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(40); left > 0; left--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
