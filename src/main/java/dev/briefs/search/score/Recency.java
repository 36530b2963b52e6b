package dev.briefs.search.score;

import dev.briefs.index.document.Fields;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.search.Query;

/** Brings recent briefs forward. */
public final class Recency {
  private static final float MOST = 3;
  private static final long HALF_AFTER_DAYS = 180;

  private Recency() {}

  /**
   * What is added to the score of a brief: most for the archive's latest date, half of that 180
   * days before it. Empty when no brief has a date, and for rows.
   */
  public static Optional<Query> query(IndexReader reader, Scope scope) throws IOException {
    byte[] latest = PointValues.getMaxPackedValue(reader, Fields.DATE);
    if (latest == null || scope != Scope.BRIEFS) {
      return Optional.empty();
    }
    long day = LongPoint.decodeDimension(latest, 0);
    return Optional.of(LongField.newDistanceFeatureQuery(Fields.DATE, MOST, day, HALF_AFTER_DAYS));
  }
}
