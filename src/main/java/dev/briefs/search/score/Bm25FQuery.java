package dev.briefs.search.score;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/**
 * A word in any of several fields, scored as one field-weighted whole by BM25F (Robertson, Zaragoza
 * and Taylor 2004): frequencies are normalised by each field's length, weighted and summed before
 * they saturate, so that no field wins by repetition.
 */
public final class Bm25FQuery extends Query {
  /** A field and how much an occurrence there counts. */
  public record WeightedField(String name, float weight) {}

  /** A form of the word and how much an occurrence of it counts. */
  public record Form(BytesRef term, float weight) {}

  private final List<WeightedField> fields;
  private final List<Form> forms;

  public Bm25FQuery(List<WeightedField> fields, List<Form> forms) {
    this.fields = List.copyOf(fields);
    this.forms = List.copyOf(forms);
  }

  List<WeightedField> fields() {
    return fields;
  }

  List<Form> forms() {
    return forms;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    return new Bm25FWeight(this, searcher, scoreMode, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  Term term(WeightedField field, Form form) {
    return new Term(field.name(), form.term());
  }

  @Override
  public String toString(String field) {
    return forms.stream()
        .map(form -> form.term().utf8ToString())
        .collect(Collectors.joining("|", "word(", ")"));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bm25FQuery that
        && fields.equals(that.fields)
        && forms.equals(that.forms);
  }

  @Override
  public int hashCode() {
    // Not the records' own hash codes: the first call of those costs a cold search milliseconds.
    int hash = fields.size();
    for (Form form : forms) {
      hash = 31 * hash + form.term().hashCode();
    }
    return hash;
  }
}
