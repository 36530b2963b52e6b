package dev.briefs.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.briefs.index.document.Analyzers;
import dev.briefs.index.document.Fields;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextAnalyzerTest {

  @Test
  void wordAndItsStemStandAtOnePlace() throws IOException {
    assertEquals(
        List.of("1 the", "1 regulations", "0 ^regul", "1 bind"),
        tokens(Language.ENGLISH, "The regulations’ bind".replace("’", "")));
  }

  @Test
  void languagesStemTheirOwnWords() throws IOException {
    assertEquals(List.of("1 maisons", "0 ^maison"), tokens(Language.FRENCH, "l’maisons"));
    assertEquals(List.of("1 hauser", "0 ^haus"), tokens(Language.GERMAN, "Häuser"));
    assertEquals(List.of("1 casas", "0 ^cas"), tokens(Language.SPANISH, "casas"));
    assertEquals(List.of("1 notizie", "0 ^notiz"), tokens(Language.ITALIAN, "notizie"));
    assertEquals(List.of("1 houses"), tokens(Language.NONE, "Houses"));
  }

  @Test
  void ideographsComeSinglyAndInPairs() throws IOException {
    assertEquals(List.of("1 日", "0 日本", "1 本", "0 本語", "1 語"), tokens(Language.ENGLISH, "日本語"));
  }

  @ParameterizedTest
  @CsvSource({
    "ΟΔΥΣΣΕΑΣ, οδυσσεασ",
    "Οδυσσέας, οδυσσεασ",
    "Ἀθῆναι, αθηναι",
    "Ёлка, елка",
    "за́мок, замок",
    "йод, йод",
    "їжак, їжак",
    "שָׁלוֹם, שלום",
    "كِتَابٌ, كتاب",
    "أحمد, احمد",
    "مدرسة, مدرسه",
    "Ǻngström, angstrom",
    "x\u0302, x"
  })
  void accentsAndCaseAreFoldedInEveryScript(String written, String folded) throws IOException {
    assertEquals("1 " + folded, tokens(Language.NONE, written).getFirst());
  }

  @Test
  void scriptsWithoutBlanksComeSinglyAndInPairs() throws IOException {
    assertEquals(List.of("1 ไ", "0 ไท", "1 ท", "0 ทย", "1 ย"), tokens(Language.ENGLISH, "ไทย"));
    assertEquals(List.of("1 ข้", "0 ข้า", "1 า"), tokens(Language.ENGLISH, "ข้า"));
    assertEquals(List.of("1 ខ្មែ", "0 ខ្មែរ", "1 រ"), tokens(Language.ENGLISH, "ខ្មែរ"));
    assertEquals(List.of("1 ລ", "0 ລາ", "1 າ", "1 x"), tokens(Language.NONE, "ລາ x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Häuser à São Paulo", "Ελλάδα", "Йод", "カメラで", "대한민국"})
  void lettersInPartsAreLettersInOne(String text) throws IOException {
    String inParts = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertNotEquals(text, inParts);
    for (String field : List.of(Fields.SUMMARY, Fields.PROFILE)) {
      assertEquals(
          tokens(Language.GERMAN, field, text), tokens(Language.GERMAN, field, inParts), field);
    }
    Analyzer analyzer = Analyzers.of(Language.GERMAN);
    assertEquals(
        analyzer.normalize(Fields.SUMMARY, text), analyzer.normalize(Fields.SUMMARY, inParts));
  }

  @Test
  void similarityKeepsItsOwnTerms() throws IOException {
    assertEquals(
        List.of("2 regul", "1 bind"),
        tokens(Language.ENGLISH, Fields.PROFILE, "The Regulation binds"));
  }

  @Test
  void similarityStemsWordsOfTheLanguage() throws IOException {
    assertEquals(
        List.of("2 haus", "2 stadt"),
        tokens(Language.GERMAN, Fields.PROFILE, "Die Häuser für Städte"));
    assertEquals(
        List.of("1 maison", "3 vile"),
        tokens(Language.FRENCH, Fields.PROFILE, "L’maisons même à villes"));
    assertEquals(
        List.of("1 the", "1 regulations"),
        tokens(Language.NONE, Fields.PROFILE, "The regulations"));
  }

  @Test
  void stopWordsHaveNoAccents() {
    assertTrue(Language.GERMAN.stopWords().contains("fur"));
    assertTrue(Language.FRENCH.stopWords().contains("meme"));
    assertTrue(Language.ENGLISH.stopWords().contains("the"));
    assertTrue(Language.NONE.stopWords().isEmpty());
  }

  @Test
  void languageOfAnAnalysisIsFound() {
    for (Language language : Language.values()) {
      assertEquals(language, Language.ofAnalysis(Analyzers.name(language)));
    }
    assertEquals(Language.GERMAN, Language.ofAnalysis("german-0"));
    assertEquals(Language.AUTO, Language.ofAnalysis("klingon-1"));
    assertEquals(Language.AUTO, Language.ofAnalysis("english-2"));
    assertEquals(Language.AUTO, Language.ofAnalysis(""));
  }

  @Test
  void unknownLanguageIsNamed() {
    var unknown = assertThrows(IllegalArgumentException.class, () -> Language.of("klingon"));
    assertThat(unknown)
        .hasMessageStartingWith("language must be one of english, german, french,")
        .hasMessageEndingWith(", none, auto, got klingon");
  }

  private static List<String> tokens(Language language, String text) throws IOException {
    return tokens(language, Fields.SUMMARY, text);
  }

  private static List<String> tokens(Language language, String field, String text)
      throws IOException {
    List<String> found = new ArrayList<>();
    try (Analyzer analyzer = Analyzers.of(language);
        TokenStream tokens = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      var increment = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        found.add(
            increment.getPositionIncrement()
                + " "
                + term.toString().replace(StemMarkFilter.MARK, '^'));
      }
      tokens.end();
    }
    return found;
  }
}
