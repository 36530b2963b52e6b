package dev.briefs.search.score;

import dev.briefs.index.document.Fields;
import dev.briefs.search.query.SearchField;
import dev.briefs.search.query.SearchField.Kind;
import dev.briefs.search.score.Bm25FQuery.WeightedField;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What a query is to find. */
@SuppressWarnings("ImmutableEnumChecker") // Lucene queries and List.of do not change
public enum Scope {
  /** Briefs. */
  BRIEFS(
      Fields.KIND_BRIEF,
      List.of(
          new WeightedField(Fields.TITLE, 2f),
          new WeightedField(Fields.KEYWORD_TEXT, 1.5f),
          new WeightedField(Fields.THEME_TEXT, 1.5f),
          new WeightedField(Fields.SUMMARY, 1f),
          new WeightedField(Fields.SIGNAL_TEXT, 1f),
          new WeightedField(Fields.BODY, 1f))),
  /** Rows of tables. */
  ROWS(
      Fields.KIND_ROW,
      List.of(
          new WeightedField(Fields.ROW_NAME, 2f),
          new WeightedField(Fields.ROW_DESCRIPTION, 1f),
          new WeightedField(Fields.ROW_CHANGE, 1f),
          new WeightedField(Fields.ROW_HORIZON, 1f),
          new WeightedField(Fields.ROW_DRIVER, 1f),
          new WeightedField(Fields.ROW_TEXT, 1f)));

  private final Query everything;
  private final List<WeightedField> fields;

  Scope(String kind, List<WeightedField> fields) {
    this.everything = new TermQuery(new Term(Fields.KIND, kind));
    this.fields = fields;
  }

  /** The query that all of them match, and nothing else. */
  public Query everything() {
    return everything;
  }

  /** The fields that a word without a field is looked for in. */
  public List<WeightedField> fields() {
    return fields;
  }

  /** Whether they have the field themselves. */
  public boolean has(SearchField field) {
    boolean ofRows =
        field.kind() == Kind.TABLE || field.kind() == Kind.COLUMN || field.kind() == Kind.NUMBER;
    return ofRows == (this == ROWS);
  }

  /** The other one. */
  public Scope other() {
    return this == BRIEFS ? ROWS : BRIEFS;
  }
}
