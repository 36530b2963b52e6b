package dev.briefs.archive.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.MadeUpBriefs;
import dev.briefs.archive.evaluate.ResultLists.Result;
import dev.briefs.index.IndexInMemory;
import dev.briefs.index.document.Fields;
import dev.briefs.index.document.StoredBriefs;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.junit.jupiter.api.Test;

final class BaselinesTest {
  @Test
  void moreLikeThisIsThatOfLucene() throws Exception {
    try (IndexInMemory index = new IndexInMemory(new MadeUpBriefs(5, 3).briefs(60));
        IndexReader reader = index.snapshot().reader()) {
      IndexSearcher searcher = new IndexSearcher(reader);
      MoreLikeThis lucene = new MoreLikeThis(reader);
      lucene.setFieldNames(new String[] {Fields.PROFILE});
      lucene.setMinTermFreq(1);
      lucene.setMinDocFreq(2);
      lucene.setMaxQueryTerms(500);
      // Of terms of the same weight it is not said which are left out.
      lucene.setBoost(true);
      Baselines baselines = new Baselines(reader, 500);
      for (String id : List.of("b0003", "b0017", "b0042")) {
        int document = StoredBriefs.find(searcher, id);
        ScoreDoc[] hits = searcher.search(lucene.like(document), 11).scoreDocs;
        List<String> expected =
            Stream.of(hits)
                .filter(hit -> hit.doc != document)
                .limit(10)
                .map(hit -> id(searcher, hit.doc))
                .toList();
        assertThat(baselines.moreLikeThis(document, 10).stream().map(Result::id))
            .containsExactlyElementsOf(expected);
      }
    }
  }

  private static String id(IndexSearcher searcher, int document) {
    try {
      return StoredBriefs.read(searcher, document).id();
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
  }
}
