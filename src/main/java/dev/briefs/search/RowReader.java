package dev.briefs.search;

import dev.briefs.Brief;
import dev.briefs.Row;
import dev.briefs.RowHit;
import dev.briefs.Snippet;
import dev.briefs.Table;
import dev.briefs.index.document.Fields;
import dev.briefs.index.document.StoredBriefs;
import dev.briefs.index.store.IndexSnapshot;
import dev.briefs.search.highlight.Snippets;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;

/** Reads rows out of their briefs; for one use by one thread. */
final class RowReader {
  private final IndexSnapshot snapshot;
  private final Snippets snippets;
  private final Map<String, Brief> briefs = new HashMap<>();

  RowReader(IndexSnapshot snapshot, Snippets snippets) {
    this.snapshot = snapshot;
    this.snippets = snippets;
  }

  /** The row of a document. */
  RowHit read(int document, float score) throws IOException {
    List<LeafReaderContext> leaves = snapshot.reader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ROW_OF);
    NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), Fields.ROW_NUMBER);
    ids.advanceExact(document - leaf.docBase);
    numbers.advanceExact(document - leaf.docBase);
    Brief brief = brief(ids.lookupOrd(ids.ordValue()).utf8ToString());
    return hit(brief, numbers.longValue(), score);
  }

  private Brief brief(String id) throws IOException {
    Brief brief = briefs.get(id);
    if (brief == null) {
      brief = snapshot.brief(StoredBriefs.find(snapshot.searcher(), id));
      briefs.put(id, brief);
    }
    return brief;
  }

  private RowHit hit(Brief brief, long number, float score) {
    long left = number;
    for (Table table : brief.tables()) {
      if (left < table.rows().size()) {
        return hit(brief, table, table.rows().get((int) left), score);
      }
      left -= table.rows().size();
    }
    throw new IllegalStateException("row " + number + " is not in " + brief.id());
  }

  private RowHit hit(Brief brief, Table table, Row row, float score) {
    Map<String, Snippet> cells = new LinkedHashMap<>();
    row.cells().forEach((column, text) -> cells.put(column, snippets.mark(text)));
    return new RowHit(
        brief.id(),
        brief.title(),
        brief.issue().name(),
        brief.date(),
        brief.link(),
        brief.path(),
        table.name(),
        row,
        cells,
        score);
  }
}
