package dev.briefs.index.document;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.util.NumericUtils;

/**
 * The dates between which the briefs of an index lie.
 *
 * @param first the earliest date
 * @param last the latest date
 */
public record IndexedDates(Optional<LocalDate> first, Optional<LocalDate> last) {
  /** The span of an index. */
  public static IndexedDates of(IndexReader reader) throws IOException {
    return new IndexedDates(
        date(PointValues.getMinPackedValue(reader, Fields.DATE)),
        date(PointValues.getMaxPackedValue(reader, Fields.DATE)));
  }

  private static Optional<LocalDate> date(byte[] packed) {
    return Optional.ofNullable(packed)
        .map(bytes -> LocalDate.ofEpochDay(NumericUtils.sortableBytesToLong(bytes, 0)));
  }
}
