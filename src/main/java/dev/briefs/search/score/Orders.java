package dev.briefs.search.score;

import dev.briefs.SearchRequest;
import dev.briefs.index.document.Fields;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;

/** The orders of hits; ties are broken by the brief's id. */
public final class Orders {
  private Orders() {}

  /** The order of hits in a scope; rows are in order of relevance only. */
  public static Sort of(Scope scope, SearchRequest.Sort sort) {
    if (scope == Scope.ROWS) {
      return new Sort(SortField.FIELD_SCORE, text(Fields.ROW_OF));
    }
    return switch (sort) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, id());
      case DATE -> new Sort(latestFirst(), id());
      case TITLE -> new Sort(text(Fields.TITLE_SORT), id());
    };
  }

  private static SortField id() {
    return new SortField(Fields.ID, new IdOrder());
  }

  private static SortField text(String field) {
    return new SortField(field, SortField.Type.STRING);
  }

  private static SortField latestFirst() {
    return new SortedNumericSortField(
        Fields.DATE, SortField.Type.LONG, true, SortedNumericSelector.Type.MIN, Long.MIN_VALUE);
  }
}
