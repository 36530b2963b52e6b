package dev.briefs.closest.repeated;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * The frequencies of the terms of briefs whose repeated text is left out, where they differ from
 * those of the whole text.
 */
public final class RepeatedTerms {
  /** Nothing is left out anywhere. */
  public static final RepeatedTerms NONE = new RepeatedTerms(new TreeMap<>());

  private static final int[] NO_BRIEFS = new int[0];

  // Of each term the briefs, ascending, each followed by the frequency that is left.
  private final SortedMap<BytesRef, int[]> byTerm;
  private final Map<BytesRef, Integer> without = new HashMap<>();

  private RepeatedTerms(SortedMap<BytesRef, int[]> byTerm) {
    this.byTerm = byTerm;
    byTerm.forEach((term, entries) -> without.put(term, zeros(entries)));
  }

  /**
   * The terms of some briefs.
   *
   * @param byBrief the frequencies that are left, by term and brief
   */
  static RepeatedTerms of(SortedMap<Integer, Map<String, Integer>> byBrief) {
    SortedMap<BytesRef, int[]> byTerm = new TreeMap<>();
    byBrief.forEach(
        (brief, left) ->
            left.forEach(
                (term, frequency) ->
                    byTerm.merge(
                        new BytesRef(term), new int[] {brief, frequency}, RepeatedTerms::joined)));
    return new RepeatedTerms(byTerm);
  }

  private static int[] joined(int[] one, int[] other) {
    int[] joined = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, joined, one.length, other.length);
    return joined;
  }

  /** The entries of a term, for {@link #left}. */
  public int[] entries(BytesRef term) {
    return byTerm.getOrDefault(term, NO_BRIEFS);
  }

  /**
   * The frequency of a term in a brief that is left of the one in its whole text.
   *
   * @param entries of the term
   */
  public static int left(int[] entries, int brief, int frequency) {
    int low = 0;
    int high = entries.length / 2 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (entries[2 * middle] == brief) {
        return Math.min(frequency, entries[2 * middle + 1]);
      }
      low = entries[2 * middle] < brief ? middle + 1 : low;
      high = entries[2 * middle] < brief ? high : middle - 1;
    }
    return frequency;
  }

  /** How many briefs have a term in repeated text only. */
  public int without(BytesRef term) {
    return without.getOrDefault(term, 0);
  }

  /** The same briefs under other ordinals; those of less than 0 are left out. */
  SortedMap<Integer, Map<String, Integer>> renumbered(int[] ordinals) {
    SortedMap<Integer, Map<String, Integer>> byBrief = new TreeMap<>();
    byTerm.forEach(
        (term, entries) -> {
          for (int i = 0; i < entries.length; i += 2) {
            int brief = ordinals[entries[i]];
            if (brief >= 0) {
              byBrief
                  .computeIfAbsent(brief, key -> new HashMap<>())
                  .put(term.utf8ToString(), entries[i + 1]);
            }
          }
        });
    return byBrief;
  }

  private static int zeros(int[] entries) {
    int zeros = 0;
    for (int i = 1; i < entries.length; i += 2) {
      zeros += entries[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  void write(DataOutput out) throws IOException {
    out.writeVInt(byTerm.size());
    for (Map.Entry<BytesRef, int[]> entry : byTerm.entrySet()) {
      BytesRef term = entry.getKey();
      out.writeVInt(term.length);
      out.writeBytes(term.bytes, term.offset, term.length);
      int[] entries = entry.getValue();
      out.writeVInt(entries.length);
      int before = 0;
      for (int i = 0; i < entries.length; i += 2) {
        out.writeVInt(entries[i] - before);
        out.writeVInt(entries[i + 1]);
        before = entries[i];
      }
    }
  }

  static RepeatedTerms read(DataInput in) throws IOException {
    SortedMap<BytesRef, int[]> byTerm = new TreeMap<>();
    for (int terms = in.readVInt(); terms > 0; terms--) {
      byte[] term = new byte[in.readVInt()];
      in.readBytes(term, 0, term.length);
      int[] entries = new int[in.readVInt()];
      int before = 0;
      for (int i = 0; i < entries.length; i += 2) {
        before += in.readVInt();
        entries[i] = before;
        entries[i + 1] = in.readVInt();
      }
      byTerm.put(new BytesRef(term), entries);
    }
    return new RepeatedTerms(byTerm);
  }
}
