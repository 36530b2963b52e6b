package dev.briefs.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.briefs.Brief;
import dev.briefs.Issue;
import dev.briefs.MalformedQueryException;
import dev.briefs.Row;
import dev.briefs.SearchRequest;
import dev.briefs.SearchRequest.Syntax;
import dev.briefs.Table;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneSyntaxTest {
  private static ArchiveFixture archive;

  @BeforeAll
  static void index() throws IOException {
    archive =
        ArchiveFixture.of(
            brief("solar", "Solar cells", "20230105", "energy", "5"),
            brief("wind", "Wind turbines", "20240210", "energy", "3"),
            brief("chips", "Solid chips and cells", "20240620", "semiconductors", "1"));
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  private static Brief brief(
      String id, String title, String day, String category, String relevancy) {
    Row row = new Row(1, Map.of(Row.NAME, "signal of " + id, Row.RELEVANCY, relevancy));
    return Brief.builder(id)
        .title(title)
        .issue(new Issue(day, ""))
        .category(category)
        .tables(List.of(new Table("signals", List.of(Row.NAME, Row.RELEVANCY), List.of(row))))
        .build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "solar turbines| solar wind",
        "sol*| solar chips",
        "sol?r| solar",
        "s*d| chips",
        "*bines| wind",
        "'title:/so(l|o).+/'| chips solar",
        "/w[a-i]nd/| wind",
        "'/.ol(ar|id)/'| chips solar",
        "date:[2024 TO *]| wind chips",
        "date:{2023-01-05 TO 2024-06-20}| wind",
        "date>=2024-03| chips",
        "date<2024| solar",
        "relevancy>=3| solar wind",
        "relevancy:5| solar",
        "category:[a TO f]| solar wind",
        "(solar cells chips)@2| solar chips",
        "+cells -solar| chips",
        "cells AND NOT chips| solar",
        "cells && !chips| solar",
        "*:* -cells| wind",
        "category:energy solar| solar wind",
        "\"cells solid\"~4| chips",
        "chisp~| chips",
        "host\\:x| ''",
      })
  void findsWhatLuceneUsersWrite(String query, String ids) throws IOException {
    List<String> expected = ids.isEmpty() ? List.of() : List.of(ids.split(" "));
    assertThat(archive.ids(request(query))).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void boostsWeigh() throws IOException {
    assertThat(archive.ids(request("turbines solid^20"))).startsWith("chips");
    assertThat(archive.ids(request("turbines^20 solid"))).startsWith("wind");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "'solar AND'| 9| ends where more was expected",
        "'(solar'| 6| ends where more was expected",
        "'solar )'| 7| ) is not expected",
        "'solar \"cells'| 7| this quote is not closed",
        "'x titel:solar'| 3| did you mean title:?",
        "'date:soon'| 6| a date was expected",
        "'date:[2024 TO soon]'| 15| a date was expected",
        "'relevancy>high'| 11| a whole number was expected",
        "'signal:[a TO b]'| 14| a range stands behind",
        "'solar~5'| 1| a number of letters",
        "'x /(/'| 3| this pattern is none",
        "'fn:ordered(a b)'| 1| interval functions",
      })
  void errorsNameTheColumn(String query, int column, String message) {
    assertThatExceptionOfType(MalformedQueryException.class)
        .isThrownBy(() -> archive.ids(request(query)))
        .withMessageContaining(message)
        .matches(malformed -> malformed.column() == column, "is at column " + column);
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 9_000})
  void deepNestingIsRefused(int depth) {
    String query = "(".repeat(depth) + "a";
    assertThatExceptionOfType(MalformedQueryException.class)
        .isThrownBy(() -> archive.ids(request(query)))
        .withMessageContaining("nested");
  }

  @Test
  void costlyPatternsAreBounded() {
    assertThatExceptionOfType(MalformedQueryException.class)
        .isThrownBy(() -> archive.ids(request("*a *b *c *d *e *f")))
        .withMessageContaining("at most 5");
    assertThatExceptionOfType(MalformedQueryException.class)
        .isThrownBy(() -> archive.ids(request("/(.*a.{99}){99}/")))
        .withMessageContaining("would cost too much");
  }

  private static SearchRequest request(String query) {
    return SearchRequest.of(query).syntax(Syntax.LUCENE);
  }
}
