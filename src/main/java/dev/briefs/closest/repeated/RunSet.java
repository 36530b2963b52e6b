package dev.briefs.closest.repeated;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * A set of runs of words.
 *
 * @param hashes of the runs, ascending
 */
public record RunSet(int[] hashes) {
  static final RunSet EMPTY = new RunSet(new int[0]);

  static RunSet of(Collection<Integer> runs) {
    return new RunSet(runs.stream().mapToInt(Integer::intValue).sorted().toArray());
  }

  public boolean contains(int run) {
    return Arrays.binarySearch(hashes, run) >= 0;
  }

  void write(DataOutput out) throws IOException {
    out.writeVInt(hashes.length);
    for (int hash : hashes) {
      out.writeInt(hash);
    }
  }

  static RunSet read(DataInput in) throws IOException {
    int[] hashes = new int[in.readVInt()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = in.readInt();
    }
    return new RunSet(hashes);
  }
}
