package dev.briefs.search.query;

import dev.briefs.QueryNote;
import java.util.ArrayList;
import java.util.List;

/**
 * A query's text as it was read.
 *
 * @param clause what it asks for; an empty sequence when it holds no word
 * @param notes what could not be a query and was read as text
 * @param spacedFields the columns of field names that have a blank behind their colon, in order
 */
public record ParsedQuery(Clause clause, List<QueryNote> notes, List<Integer> spacedFields) {
  /** A query that asks for nothing. */
  public static final ParsedQuery EMPTY =
      new ParsedQuery(new Clause.Sequence(List.of()), List.of(), List.of());

  /** Copies the lists. */
  public ParsedQuery {
    notes = List.copyOf(notes);
    spacedFields = List.copyOf(spacedFields);
  }

  /** The same with more notes. */
  public ParsedQuery withNotes(List<QueryNote> more) {
    List<QueryNote> all = new ArrayList<>(notes);
    all.addAll(more);
    return new ParsedQuery(clause, all, spacedFields);
  }
}
