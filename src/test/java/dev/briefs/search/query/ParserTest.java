package dev.briefs.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.briefs.MalformedQueryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParserTest {
  private static final Optional<SearchField> ANY = Optional.empty();

  @Test
  void wordsAreListed() {
    assertEquals(
        new Clause.Sequence(List.of(word(1, "solar"), word(7, "cells"))), strictly("solar cells"));
  }

  @Test
  void andBindsBeforeOrAndBothBeforeListing() {
    Clause and = new Clause.All(List.of(word(6, "b"), word(12, "c")));
    Clause or = new Clause.Any(List.of(word(1, "a"), and));
    assertEquals(new Clause.Sequence(List.of(or, word(14, "d"))), strictly("a OR b AND c d"));
  }

  @Test
  void signsRequireAndExclude() {
    assertEquals(
        new Clause.Sequence(
            List.of(
                new Clause.Required(word(2, "a")),
                new Clause.Not(word(5, "b")),
                new Clause.Not(word(11, "c")))),
        strictly("+a -b NOT c"));
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
        strictly("title:(a \"b c\") d"));
  }

  @Test
  void prefixesFuzzyWordsAndNearPhrases() {
    assertEquals(new Clause.Prefix(1, ANY, "regul"), strictly("regul*"));
    assertEquals(new Clause.Fuzzy(1, ANY, "regulaton", 2), strictly("regulaton~"));
    assertEquals(new Clause.Fuzzy(1, ANY, "chips", 1), strictly("chips~"));
    assertEquals(new Clause.Fuzzy(1, ANY, "regulaton", 1), strictly("regulaton~1"));
    assertEquals(new Clause.Phrase(1, ANY, "ai act", 3), strictly("\"ai act\"~3"));
  }

  @Test
  void ranges() {
    assertEquals(
        new Clause.Range(6, SearchField.DATE, "2024-01", true, "2024-06", false),
        strictly("date:[2024-01 TO 2024-06}"));
    assertEquals(
        new Clause.Range(11, SearchField.RELEVANCY, "4", true, "", true),
        strictly("relevancy:>=4"));
    assertEquals(
        new Clause.Range(6, SearchField.DATE, "2024", true, "2024", true), strictly("date:2024"));
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
    var malformed = assertThrows(MalformedQueryException.class, () -> strictly(query));
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
    strictly(query);
  }

  @Test
  void tooManyWordsAreRefused() {
    String query = "word ".repeat(1_001).strip();
    var malformed = assertThrows(MalformedQueryException.class, () -> strictly(query));
    assertEquals(5_001, malformed.column());
  }

  @Test
  void tooManyCharactersAreRefused() {
    String query = "w".repeat(10_001);
    assertThrows(MalformedQueryException.class, () -> strictly(query));
  }

  @Test
  void tooDeepNestingIsRefused() {
    String query = "(".repeat(51) + "a" + ")".repeat(51);
    var malformed = assertThrows(MalformedQueryException.class, () -> strictly(query));
    assertEquals(51, malformed.column());
    assertThat(malformed).hasMessageContaining("nested");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "'say \"hello big'| 5| 'say hello big'",
        "'(a OR b'| 1| 'a OR b'",
        "'a (b (c)'| 3| 'a b (c)'",
        "'(a (b c'| 1| 'a b c'",
        "'word~3 b'| 5| ''",
        "'titel:moon b'| 1| ''",
        "'*ation b'| 1| ''",
        "'/reg.*n/ b'| 1| ''",
      })
  void whatCannotBeAQueryIsText(String query, int column, String alike) {
    ParsedQuery parsed = Parser.parse(query, Tolerance.TOLERANT);
    List<String> expected = alike.isEmpty() ? List.of(query.split(" ")) : shape(strictly(alike));
    assertThat(shape(parsed.clause())).isEqualTo(expected);
    assertThat(parsed.notes().getFirst().column()).isEqualTo(column);
    assertThat(parsed.notes().getFirst().message()).endsWith("; read as text");
  }

  /** The words of a clause and the kinds of the clauses that hold others. */
  private static List<String> shape(Clause clause) {
    if (clause instanceof Clause.Words words) {
      return List.of(words.text());
    }
    List<String> shape = new ArrayList<>();
    if (!(clause instanceof Clause.Sequence)) {
      shape.add(clause.getClass().getSimpleName());
    }
    clause.clauses().forEach(each -> shape.addAll(shape(each)));
    return shape;
  }

  @Test
  void wordsOfFieldsThatCannotBeFieldsAreText() {
    assertThat(tolerantly("title:")).isEqualTo(word(1, "title:"));
    assertThat(tolerantly("(themes:) x"))
        .isEqualTo(new Clause.Sequence(List.of(word(2, "themes:"), word(11, "x"))));
    assertThat(tolerantly("date:soon")).isEqualTo(word(1, "date:soon"));
    assertThat(tolerantly("date:>")).isEqualTo(word(1, "date:>"));
    assertThat(tolerantly("date:[2024 TO soon]")).isEqualTo(word(1, "date:[2024 TO soon]"));
    assertThat(tolerantly("date:2024*")).isEqualTo(word(6, "2024*"));
    assertThat(tolerantly("date:\"2024\""))
        .isEqualTo(new Clause.Range(6, SearchField.DATE, "2024", true, "2024", true));
  }

  @Test
  void namesWithBlankBehindAreFieldsUnlessToldToBeWords() {
    ParsedQuery parsed = Parser.parse("on issue: climate", Tolerance.TOLERANT);
    assertThat(parsed.spacedFields()).containsExactly(4);
    assertThat(parsed.clause())
        .isEqualTo(
            new Clause.Sequence(
                List.of(
                    word(1, "on"),
                    new Clause.Words(11, Optional.of(SearchField.ISSUE), "climate"))));
    assertThat(Parser.parse("on issue: climate", new Tolerance(false, Set.of(4))).clause())
        .isEqualTo(
            new Clause.Sequence(List.of(word(1, "on"), word(4, "issue:"), word(11, "climate"))));
  }

  private static Clause strictly(String query) {
    return Parser.parse(query, Tolerance.STRICT).clause();
  }

  private static Clause tolerantly(String query) {
    return Parser.parse(query, Tolerance.TOLERANT).clause();
  }

  private static Clause word(int column, String text) {
    return new Clause.Words(column, ANY, text);
  }
}
