package dev.briefs.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.briefs.Brief;
import dev.briefs.SearchRequest;
import dev.briefs.index.analysis.Language;
import dev.briefs.index.document.Analyzers;
import dev.briefs.index.document.Fields;
import dev.briefs.index.document.StoredBriefs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.junit.jupiter.api.Test;

/** What Lucene's classic parser and the query language both understand finds the same briefs. */
class ClassicParserTest {
  private static final List<String> WORDS =
      List.of("solar", "cells", "winds", "storage", "regulation", "tides", "grid", "price");

  @Test
  void nestedOperatorsFindTheSame() throws IOException, ParseException {
    long seed = System.nanoTime();
    System.out.println("ClassicParserTest seed " + seed);
    Random random = new Random(seed);
    Brief[] briefs = new Brief[40];
    Arrays.setAll(briefs, i -> Brief.builder("b" + i).title(words(random)).build());
    try (ArchiveFixture archive = ArchiveFixture.of(briefs)) {
      for (int i = 0; i < 300; i++) {
        String query = query(random, 3);
        assertEquals(classic(query, archive), found(query, archive), query);
      }
    }
  }

  private static String words(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }

  private static String query(Random random, int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return "title:" + WORDS.get(random.nextInt(WORDS.size()));
    }
    String left = query(random, depth - 1);
    String right = query(random, depth - 1);
    return switch (random.nextInt(3)) {
      case 0 -> "(" + left + " AND " + right + ")";
      case 1 -> "(" + left + " OR " + right + ")";
      default -> "(" + left + " NOT " + right + ")";
    };
  }

  private static List<Integer> found(String query, ArchiveFixture archive) throws IOException {
    return archive.ids(SearchRequest.of(query).limit(100)).stream()
        .map(id -> Integer.valueOf(id.substring(1)))
        .sorted()
        .toList();
  }

  private static List<Integer> classic(String query, ArchiveFixture archive)
      throws IOException, ParseException {
    IndexSearcher searcher = archive.snapshot().searcher();
    QueryParser parser = new QueryParser(Fields.TITLE, Analyzers.of(Language.ENGLISH));
    List<Integer> numbers = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(parser.parse(query), 100).scoreDocs) {
      Brief brief = StoredBriefs.read(searcher, hit.doc);
      numbers.add(Integer.valueOf(brief.id().substring(1)));
    }
    return numbers.stream().sorted().toList();
  }
}
