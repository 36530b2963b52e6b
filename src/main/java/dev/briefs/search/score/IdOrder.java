package dev.briefs.search.score;

import dev.briefs.index.document.Fields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.BytesRef;

/**
 * Orders briefs by their ids. Made for breaking ties: ids of one segment are compared by their
 * ordinals, and text is read only where ties reach across segments.
 */
final class IdOrder extends FieldComparatorSource {
  @Override
  public FieldComparator<Supplier<BytesRef>> newComparator(
      String field, int hits, Pruning pruning, boolean reversed) {
    return new Comparator(hits);
  }

  /** The hits so far, each in a slot. The value of a slot is read when it is asked for. */
  private static final class Comparator extends FieldComparator<Supplier<BytesRef>>
      implements LeafFieldComparator {
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final List<SortedDocValues> segments = new ArrayList<>();
    private final int[] segmentOf;
    private final int[] ordinals;
    private BytesRef top = new BytesRef();
    private int bottom = -1;
    private int bottomPlace = UNKNOWN;
    private int topPlace = UNKNOWN;

    Comparator(int hits) {
      segmentOf = new int[hits];
      ordinals = new int[hits];
    }

    @Override
    public int compare(int slot, int other) {
      return segmentOf[slot] == segmentOf[other]
          ? Integer.compare(ordinals[slot], ordinals[other])
          : value(slot).get().compareTo(value(other).get());
    }

    @Override
    public void setTopValue(Supplier<BytesRef> value) {
      top = value.get();
    }

    @Override
    public Supplier<BytesRef> value(int slot) {
      SortedDocValues ids = segments.get(segmentOf[slot]);
      int ordinal = ordinals[slot];
      return () -> text(ids, ordinal);
    }

    private static BytesRef text(SortedDocValues ids, int ordinal) {
      try {
        return BytesRef.deepCopyOf(ids.lookupOrd(ordinal));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    @Override
    public LeafFieldComparator getLeafComparator(LeafReaderContext segment) throws IOException {
      segments.add(DocValues.getSorted(segment.reader(), Fields.ID));
      bottomPlace = UNKNOWN;
      topPlace = UNKNOWN;
      return this;
    }

    @Override
    public void setBottom(int slot) {
      bottom = slot;
      bottomPlace = UNKNOWN;
    }

    @Override
    public int compareBottom(int document) throws IOException {
      if (bottomPlace == UNKNOWN) {
        bottomPlace =
            segmentOf[bottom] == segments.size() - 1
                ? ordinals[bottom]
                : ids().lookupTerm(value(bottom).get());
      }
      return comparePlace(bottomPlace, document);
    }

    @Override
    public int compareTop(int document) throws IOException {
      if (topPlace == UNKNOWN) {
        topPlace = ids().lookupTerm(top);
      }
      return comparePlace(topPlace, document);
    }

    /** Compares an ordinal, or what {@code lookupTerm} gives for an id that the segment lacks. */
    private int comparePlace(int place, int document) throws IOException {
      int ordinal = ordinal(document);
      if (place >= 0) {
        return Integer.compare(place, ordinal);
      }
      return -place - 1 <= ordinal ? -1 : 1;
    }

    @Override
    public void copy(int slot, int document) throws IOException {
      segmentOf[slot] = segments.size() - 1;
      ordinals[slot] = ordinal(document);
    }

    @Override
    public void setScorer(Scorable scorer) {}

    private SortedDocValues ids() {
      return segments.getLast();
    }

    private int ordinal(int document) throws IOException {
      return ids().advanceExact(document) ? ids().ordValue() : -1;
    }
  }
}
