package dev.briefs.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.briefs.MalformedQueryException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParserTest {
  private static final Optional<SearchField> ANY = Optional.empty();

  @Test
  void wordsAreListed() {
    assertEquals(
        new Clause.Sequence(List.of(word(1, "solar"), word(7, "cells"))),
        Parser.parse("solar cells"));
  }

  @Test
  void andBindsBeforeOrAndBothBeforeListing() {
    Clause and = new Clause.All(List.of(word(6, "b"), word(12, "c")));
    Clause or = new Clause.Any(List.of(word(1, "a"), and));
    assertEquals(new Clause.Sequence(List.of(or, word(14, "d"))), Parser.parse("a OR b AND c d"));
  }

  @Test
  void signsRequireAndExclude() {
    assertEquals(
        new Clause.Sequence(
            List.of(
                new Clause.Required(word(2, "a")),
                new Clause.Not(word(5, "b")),
                new Clause.Not(word(11, "c")))),
        Parser.parse("+a -b NOT c"));
  }

  @Test
  void fieldHoldsForWhatFollowsIt() {
    Optional<SearchField> title = Optional.of(SearchField.TITLE);
    assertEquals(
        new Clause.Sequence(
            List.of(
                new Clause.Sequence(
                    List.of(
                        new Clause.Words(8, title, "a"), new Clause.Phrase(10, title, "b c", 0))),
                word(17, "d"))),
        Parser.parse("title:(a \"b c\") d"));
  }

  @Test
  void prefixesFuzzyWordsAndNearPhrases() {
    assertEquals(new Clause.Prefix(1, ANY, "regul"), Parser.parse("regul*"));
    assertEquals(new Clause.Fuzzy(1, ANY, "regulaton", 2), Parser.parse("regulaton~"));
    assertEquals(new Clause.Fuzzy(1, ANY, "chips", 1), Parser.parse("chips~"));
    assertEquals(new Clause.Fuzzy(1, ANY, "regulaton", 1), Parser.parse("regulaton~1"));
    assertEquals(new Clause.Phrase(1, ANY, "ai act", 3), Parser.parse("\"ai act\"~3"));
  }

  @Test
  void ranges() {
    assertEquals(
        new Clause.Range(6, SearchField.DATE, "2024-01", true, "2024-06", false),
        Parser.parse("date:[2024-01 TO 2024-06}"));
    assertEquals(
        new Clause.Range(11, SearchField.RELEVANCY, "4", true, "", true),
        Parser.parse("relevancy:>=4"));
    assertEquals(
        new Clause.Range(6, SearchField.DATE, "2024", true, "2024", true),
        Parser.parse("date:2024"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "'say \"hello'| 5| quote is not closed",
        "'(a OR b'| 1| parenthesis is not closed",
        "'a (b (c)'| 3| parenthesis is not closed",
        "'\"a b\"~x'| 6| how many places",
        "'\"a b\"~101'| 6| how many places",
        "'word~3'| 5| number of letters",
        "'titel:moon'| 1| did you mean title:?",
        "'a author:\"smith\"'| 3| fields are title, summary",
        "'title:'| 1| a word was expected behind title:",
        "'(title:)'| 2| a word was expected behind title:",
        "'date:[2024 TO'| 6| a range was expected",
        "'date:>'| 6| a range was expected",
        "'*ation'| 1| cannot begin with *",
        "'x ?tion'| 3| cannot begin with ?",
        "'/reg.*n/'| 1| regular expressions are not offered",
      })
  void errorsNameTheColumnAndWhatWasExpected(String query, int column, String expected) {
    var malformed = assertThrows(MalformedQueryException.class, () -> Parser.parse(query));
    assertEquals(column, malformed.column());
    assertThat(malformed).hasMessageContaining(expected);
    assertThat(malformed).hasMessageStartingWith("column " + column + ": ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C++",
        "what's up?",
        "a/b",
        "foo:bar",
        "https://example.org/a/b?c=d",
        "AND",
        "OR gate design",
        "cats AND",
        "a ) b",
        ":)",
        "5\" screens",
        "- - -",
        "10:30",
        "std::vector",
        "Technology: the next wave",
        "A* search",
        "f*ck",
        "~5 million",
        "x^2",
        "\\",
        "[draft] {notes}",
        "💥",
      })
  void punctuationInPlainTextIsNoError(String query) {
    Parser.parse(query);
  }

  @Test
  void tooManyWordsAreRefused() {
    String query = "word ".repeat(1_001).strip();
    var malformed = assertThrows(MalformedQueryException.class, () -> Parser.parse(query));
    assertEquals(5_001, malformed.column());
  }

  @Test
  void tooManyCharactersAreRefused() {
    String query = "w".repeat(10_001);
    assertThrows(MalformedQueryException.class, () -> Parser.parse(query));
  }

  @Test
  void tooDeepNestingIsRefused() {
    String query = "(".repeat(51) + "a" + ")".repeat(51);
    var malformed = assertThrows(MalformedQueryException.class, () -> Parser.parse(query));
    assertEquals(51, malformed.column());
    assertThat(malformed).hasMessageContaining("nested");
  }

  private static Clause word(int column, String text) {
    return new Clause.Words(column, ANY, text);
  }
}
