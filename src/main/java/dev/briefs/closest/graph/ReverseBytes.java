package dev.briefs.closest.graph;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataOutput;

/**
 * The {@link ReverseNeighbours} of all briefs as a graph stores them: of each brief the differences
 * of the ordinals. The cosines stand in the lists of the other direction.
 */
final class ReverseBytes {
  private final int[] start;
  private final ByteBuffersDataOutput bytes = new ByteBuffersDataOutput();

  private ReverseBytes(int size) {
    start = new int[size];
  }

  static ReverseBytes of(GraphDraft draft) throws IOException {
    ReverseNeighbours reverse = draft.reverse();
    ReverseBytes encoded = new ReverseBytes(draft.size());
    for (int brief = 0; brief < draft.size(); brief++) {
      encoded.start[brief] = encoded.length();
      int before = 0;
      for (int i = reverse.start(brief); i < reverse.end(brief); i++) {
        int other = draft.briefOf(reverse.entry(i));
        encoded.bytes.writeVInt(other - before);
        before = other;
      }
    }
    return encoded;
  }

  /** The ordinals of one brief. */
  static int[] decode(byte[] stored) {
    ByteArrayDataInput in = new ByteArrayDataInput(stored);
    int[] briefs = new int[stored.length];
    int count = 0;
    int before = 0;
    while (!in.eof()) {
      before += in.readVInt();
      briefs[count++] = before;
    }
    return Arrays.copyOf(briefs, count);
  }

  int start(int brief) {
    return start[brief];
  }

  int length() {
    return Math.toIntExact(bytes.size());
  }

  void write(DataOutput out) throws IOException {
    bytes.copyTo(out);
  }
}
