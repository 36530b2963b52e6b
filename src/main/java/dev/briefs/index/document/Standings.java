package dev.briefs.index.document;

import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;

/** Queries for the standing of briefs. */
public final class Standings {
  private Standings() {}

  /** The term of briefs of a standing other than published. */
  public static Term term(Standing standing) {
    return new Term(Fields.STANDING, standing.name().toLowerCase(Locale.ROOT));
  }

  /** The query that briefs of a standing other than published match. */
  public static TermQuery query(Standing standing) {
    return new TermQuery(term(standing));
  }
}
