package dev.briefs.closest;

import java.io.Closeable;
import java.io.IOException;
import java.lang.invoke.VarHandle;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.RandomAccessInput;
import org.apache.lucene.util.BitUtil;

/**
 * The stored graph of each brief's nearest neighbours by the cosine of their term vectors, with
 * what smoothing and the telling of stories need. Briefs are numbered in the order of their ids.
 *
 * <p>Read from the file as asked for, not held in memory; safe for use by many threads until
 * closed.
 */
public final class NeighbourGraph implements Closeable {
  /** How many neighbours of each brief are kept. */
  static final int WIDTH = 50;

  private static final String CODEC = "BriefsNeighbours";
  private static final int VERSION = 1;

  /** Files of up to so many bytes are compared with their checksum when they are opened. */
  private static final long CHECKED_BYTES = 16_000_000;

  private static final int RECORD = 8;
  private static final int ENTRY = 6;
  private static final float UNIT = 65_535;

  // As Lucene writes numbers.
  private static final VarHandle INT = BitUtil.VH_LE_INT;
  private static final VarHandle SHORT = BitUtil.VH_LE_SHORT;

  private final IndexInput input;
  private final RandomAccessInput bytes;
  private final int size;
  private final int changesSinceBuilt;
  private final long idOffsets;
  private final long idBytes;
  private final long records;
  private final long entries;
  private final Stories stories;

  private NeighbourGraph(IndexInput input) throws IOException {
    this.input = input;
    if (input.length() <= CHECKED_BYTES) {
      CodecUtil.checksumEntireFile(input);
      input.seek(0);
    }
    CodecUtil.checkHeader(input, CODEC, VERSION, VERSION);
    size = input.readInt();
    changesSinceBuilt = input.readInt();
    long idLength = input.readLong();
    idOffsets = input.getFilePointer();
    idBytes = idOffsets + Long.BYTES * (size + 1L);
    records = idBytes + idLength;
    entries = records + (long) RECORD * size;
    input.seek(entries + (long) ENTRY * WIDTH * size);
    stories = Stories.read(input);
    CodecUtil.retrieveChecksum(input, input.getFilePointer() + CodecUtil.footerLength());
    bytes = input.randomAccessSlice(0, input.length());
  }

  /** Opens the graph of an index. */
  public static NeighbourGraph open(Directory directory, String name) throws IOException {
    IndexInput input = directory.openInput(name, IOContext.DEFAULT);
    try {
      return new NeighbourGraph(input);
    } catch (IOException failure) {
      input.close();
      throw failure;
    } catch (RuntimeException failure) {
      input.close();
      throw new CorruptIndexException("numbers out of range", input, failure);
    }
  }

  static void write(Directory directory, String name, GraphDraft draft) throws IOException {
    try (IndexOutput out = directory.createOutput(name, IOContext.DEFAULT)) {
      CodecUtil.writeHeader(out, CODEC, VERSION);
      byte[][] ids = new byte[draft.size()][];
      Arrays.setAll(ids, i -> draft.ids[i].getBytes(StandardCharsets.UTF_8));
      out.writeInt(ids.length);
      out.writeInt(draft.changesSinceBuilt);
      out.writeLong(Arrays.stream(ids).mapToLong(id -> id.length).sum());
      writeIds(ids, out);
      writeRecords(draft, out);
      draft.stories.write(out);
      CodecUtil.writeFooter(out);
    }
  }

  private static void writeIds(byte[][] ids, IndexOutput out) throws IOException {
    long offset = 0;
    for (byte[] id : ids) {
      out.writeLong(offset);
      offset += id.length;
    }
    out.writeLong(offset);
    for (byte[] id : ids) {
      out.writeBytes(id, id.length);
    }
  }

  private static void writeRecords(GraphDraft draft, IndexOutput out) throws IOException {
    for (int brief = 0; brief < draft.size(); brief++) {
      out.writeInt(Float.floatToIntBits(draft.lengths[brief]));
      out.writeInt(Float.floatToIntBits(draft.smoothedLengths[brief]));
    }
    for (int entry = 0; entry < draft.neighbours.length; entry++) {
      out.writeInt(draft.neighbours[entry]);
      out.writeShort(draft.cosines[entry]);
    }
  }

  static short encode(float cosine) {
    return (short) Math.round(Math.clamp(cosine, 0f, 1f) * UNIT);
  }

  static float decode(short stored) {
    return (stored & 0xFFFF) / UNIT;
  }

  /** How many briefs there are. */
  public int size() {
    return size;
  }

  /** How many briefs changed since all neighbours were last computed. */
  int changesSinceBuilt() {
    return changesSinceBuilt;
  }

  /** The id of a brief. */
  public String id(int brief) throws IOException {
    long from = bytes.readLong(idOffsets + (long) Long.BYTES * brief);
    long to = bytes.readLong(idOffsets + (long) Long.BYTES * (brief + 1));
    byte[] id = new byte[(int) (to - from)];
    bytes.readBytes(idBytes + from, id, 0, id.length);
    return new String(id, StandardCharsets.UTF_8);
  }

  /** The number of the brief with the id; where there is none, -1 - the number it would have. */
  public int find(String id) throws IOException {
    byte[] wanted = id.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Arrays.compareUnsigned(id(middle).getBytes(StandardCharsets.UTF_8), wanted);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -1 - low;
  }

  /** The length of a brief's term vector before it is made a unit vector. */
  float length(int brief) throws IOException {
    return Float.intBitsToFloat(bytes.readInt(records + (long) RECORD * brief));
  }

  /** The length of a brief's unit vector after smoothing. */
  float smoothedLength(int brief) throws IOException {
    return Float.intBitsToFloat(bytes.readInt(records + (long) RECORD * brief + 4));
  }

  /** Visits an entry of a list of neighbours. */
  @FunctionalInterface
  interface EntryVisitor {
    void visit(int brief, int neighbour, float cosine);
  }

  /** Visits all lists. */
  void forEachEntry(EntryVisitor visitor) throws IOException {
    for (int brief = 0; brief < size; brief++) {
      long start = entries + (long) ENTRY * WIDTH * brief;
      for (long at = start; at < start + ENTRY * WIDTH; at += ENTRY) {
        int neighbour = bytes.readInt(at);
        if (neighbour < 0) {
          break;
        }
        visitor.visit(brief, neighbour, decode(bytes.readShort(at + Integer.BYTES)));
      }
    }
  }

  /** The stories that several briefs tell. */
  Stories stories() {
    return stories;
  }

  /** The nearest neighbours of a brief, at most so many. */
  Ranked neighbours(int brief, int most) throws IOException {
    byte[] row = new byte[ENTRY * Math.min(most, WIDTH)];
    bytes.readBytes(entries + (long) ENTRY * WIDTH * brief, row, 0, row.length);
    int count = 0;
    while (ENTRY * count < row.length && (int) INT.get(row, ENTRY * count) >= 0) {
      count++;
    }
    int[] briefs = new int[count];
    float[] cosines = new float[count];
    for (int i = 0; i < count; i++) {
      briefs[i] = (int) INT.get(row, ENTRY * i);
      cosines[i] = decode((short) SHORT.get(row, ENTRY * i + Integer.BYTES));
    }
    return new Ranked(briefs, cosines);
  }

  /** Reads the whole file and compares it with its checksum. */
  public void verify() throws IOException {
    CodecUtil.checksumEntireFile(input.clone());
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
