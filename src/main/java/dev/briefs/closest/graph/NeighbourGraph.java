package dev.briefs.closest.graph;

import dev.briefs.closest.repeated.RepeatedText;
import dev.briefs.closest.score.Lazy;
import dev.briefs.closest.score.Smoothing;
import dev.briefs.closest.score.TopBriefs;
import dev.briefs.index.document.MinHash;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.RandomAccessInput;

/**
 * The stored graph of each brief's nearest neighbours by the cosine of their term vectors, with
 * what smoothing and duplicate groups need. Briefs are numbered in the order of their ids.
 *
 * <p>Read from the file as asked for, not held in memory; safe for use by many threads until
 * closed.
 */
public final class NeighbourGraph implements Closeable {
  /** How many neighbours of each brief are kept. */
  public static final int WIDTH = 40;

  private static final String CODEC = "BriefsNeighbours";
  private static final int VERSION = 2;

  /** Files of up to so many bytes are compared with their checksum before they are used. */
  private static final long CHECKED_BYTES = 16_000_000;

  /** Of the bytes of a record: three floats and where the reverse neighbours begin. */
  private static final int RECORD = 16;

  private static final int SMOOTHED_LENGTH = 4;
  private static final int HUBNESS = 8;
  private static final int REVERSE = 12;

  private final IndexInput input;
  private final RandomAccessInput bytes;
  private final int size;
  private final NeighbourCode code;
  private final int changesSinceBuilt;
  private final long idOffsets;
  private final long idBytes;
  private final long records;
  private final long entries;
  private final long reverse;
  private final int reverseLength;
  private final HubnessPages hubness;
  private final DuplicateGroups duplicates;
  private final long repeatedText;
  private final Lazy<RepeatedText> repeated = new Lazy<>(this::readRepeated);
  private final Lazy<Boolean> checked = new Lazy<>(this::checked);

  private NeighbourGraph(IndexInput input) throws IOException {
    this.input = input;
    CodecUtil.checkHeader(input, CODEC, VERSION, VERSION);
    size = input.readInt();
    code = NeighbourCode.of(size);
    changesSinceBuilt = input.readInt();
    int idLength = input.readInt();
    reverseLength = input.readInt();
    idOffsets = input.getFilePointer();
    idBytes = idOffsets + Integer.BYTES * (size + 1L);
    records = idBytes + idLength;
    hubness = new HubnessPages(size, brief -> number(brief, HUBNESS));
    entries = records + (long) RECORD * size;
    reverse = entries + (long) Integer.BYTES * WIDTH * size;
    input.seek(reverse + reverseLength);
    duplicates = DuplicateGroups.read(input);
    long rest = input.readLong();
    repeatedText = input.getFilePointer();
    input.seek(repeatedText + rest);
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

  public static void write(Directory directory, String name, GraphDraft draft) throws IOException {
    try (IndexOutput out = directory.createOutput(name, IOContext.DEFAULT)) {
      CodecUtil.writeHeader(out, CODEC, VERSION);
      byte[][] ids = new byte[draft.size()][];
      Arrays.setAll(ids, i -> draft.ids[i].getBytes(StandardCharsets.UTF_8));
      out.writeInt(ids.length);
      out.writeInt(draft.changesSinceBuilt);
      out.writeInt(Math.toIntExact(Arrays.stream(ids).mapToLong(id -> id.length).sum()));
      ReverseBytes reverse = ReverseBytes.of(draft);
      out.writeInt(reverse.length());
      writeIds(ids, out);
      writeRecords(draft, reverse, out);
      draft.duplicates.write(out);
      writeRest(draft, out);
      CodecUtil.writeFooter(out);
    }
  }

  private static void writeIds(byte[][] ids, IndexOutput out) throws IOException {
    int offset = 0;
    for (byte[] id : ids) {
      out.writeInt(offset);
      offset += id.length;
    }
    out.writeInt(offset);
    for (byte[] id : ids) {
      out.writeBytes(id, id.length);
    }
  }

  private static void writeRecords(GraphDraft draft, ReverseBytes reverse, IndexOutput out)
      throws IOException {
    for (int brief = 0; brief < draft.size(); brief++) {
      out.writeInt(Float.floatToIntBits(draft.lengths[brief]));
      out.writeInt(Float.floatToIntBits(draft.smoothedLengths[brief]));
      out.writeInt(Float.floatToIntBits(draft.hubness[brief]));
      out.writeInt(reverse.start(brief));
    }
    for (int entry : draft.neighbours) {
      out.writeInt(entry);
    }
    reverse.write(out);
  }

  private static void writeRest(GraphDraft draft, IndexOutput out) throws IOException {
    ByteBuffersDataOutput rest = new ByteBuffersDataOutput();
    draft.repeated.write(rest);
    for (MinHash signature : draft.signatures) {
      byte[] encoded = signature.encode();
      rest.writeVInt(encoded.length);
      rest.writeBytes(encoded, encoded.length);
    }
    out.writeLong(rest.size());
    rest.copyTo(out);
  }

  /** What several briefs repeat word for word. */
  public RepeatedText repeated() throws IOException {
    return repeated.get();
  }

  private RepeatedText readRepeated() throws IOException {
    IndexInput in = input.clone();
    in.seek(repeatedText);
    return RepeatedText.read(in);
  }

  /** The signatures of the texts of all briefs. */
  MinHash[] signatures() throws IOException {
    IndexInput in = input.clone();
    in.seek(repeatedText);
    RepeatedText.read(in);
    MinHash[] signatures = new MinHash[size];
    for (int brief = 0; brief < size; brief++) {
      byte[] encoded = new byte[in.readVInt()];
      in.readBytes(encoded, 0, encoded.length);
      signatures[brief] = MinHash.decode(encoded, 0, encoded.length);
    }
    return signatures;
  }

  /** How many briefs there are. */
  public int size() {
    return size;
  }

  /** How many briefs changed since all neighbours were last computed. */
  public int changesSinceBuilt() {
    return changesSinceBuilt;
  }

  /** The id of a brief. */
  public String id(int brief) throws IOException {
    int from = bytes.readInt(idOffsets + (long) Integer.BYTES * brief);
    int to = bytes.readInt(idOffsets + (long) Integer.BYTES * (brief + 1));
    byte[] id = new byte[to - from];
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
  public float length(int brief) throws IOException {
    return number(brief, 0);
  }

  /** The length of a brief's unit vector after smoothing. */
  public float smoothedLength(int brief) throws IOException {
    return number(brief, SMOOTHED_LENGTH);
  }

  /** The factor by which a brief counts less as a relative of others. */
  public float hubness(int brief) throws IOException {
    return hubness.of(brief);
  }

  private float number(int brief, int offset) throws IOException {
    return Float.intBitsToFloat(bytes.readInt(records + (long) RECORD * brief + offset));
  }

  /** The neighbours that expand a brief, by their cosines over their hubness. */
  public TopBriefs relatives(int brief) throws IOException {
    return Smoothing.relatives(neighbours(brief, WIDTH), this::hubness);
  }

  /** Visits a brief that another lists, or that lists it. */
  @FunctionalInterface
  public interface AdjacentVisitor {
    /** Takes a brief and the cosine. */
    void visit(int brief, float cosine);
  }

  /** Visits the neighbours of a brief, and then the briefs that list it unlisted. */
  public void forEachAdjacent(int brief, AdjacentVisitor visitor) throws IOException {
    TopBriefs row = neighbours(brief, WIDTH);
    for (int i = 0; i < row.size(); i++) {
      visitor.visit(row.briefs()[i], row.scores()[i]);
    }
    for (int other : reverse(brief)) {
      visitor.visit(other, listedCosine(other, brief));
    }
  }

  /** The cosine of two briefs if one is in the other's list, else -1. */
  public float cosine(int one, int other) throws IOException {
    float cosine = listedCosine(one, other);
    return cosine >= 0 ? cosine : listedCosine(other, one);
  }

  /** The cosine of a brief's last neighbour, 0 where its list is not full. */
  public float lastCosine(int brief) throws IOException {
    int last = entry(brief, WIDTH - 1);
    return last == NeighbourCode.NONE ? 0 : code.cosine(last);
  }

  private float listedCosine(int brief, int neighbour) throws IOException {
    for (int entry : row(brief, WIDTH)) {
      if (entry != NeighbourCode.NONE && code.brief(entry) == neighbour) {
        return code.cosine(entry);
      }
    }
    return -1;
  }

  private int[] reverse(int brief) throws IOException {
    int from = reverseStart(brief);
    byte[] stored = new byte[reverseStart(brief + 1) - from];
    bytes.readBytes(reverse + from, stored, 0, stored.length);
    return ReverseBytes.decode(stored);
  }

  private int reverseStart(int brief) throws IOException {
    return brief == size ? reverseLength : bytes.readInt(records + (long) RECORD * brief + REVERSE);
  }

  /** Visits an entry of a list of neighbours. */
  @FunctionalInterface
  public interface EntryVisitor {
    void visit(int brief, int neighbour, float cosine);
  }

  /** Visits all lists. */
  public void forEachEntry(EntryVisitor visitor) throws IOException {
    for (int brief = 0; brief < size; brief++) {
      TopBriefs row = neighbours(brief, WIDTH);
      for (int i = 0; i < row.size(); i++) {
        visitor.visit(brief, row.briefs()[i], row.scores()[i]);
      }
    }
  }

  /** The duplicate groups of the archive. */
  public DuplicateGroups duplicates() {
    return duplicates;
  }

  /** The nearest neighbours of a brief, at most so many. */
  public TopBriefs neighbours(int brief, int most) throws IOException {
    int[] row = row(brief, Math.min(most, WIDTH));
    return code.decode(row, 0, row.length);
  }

  /** The lists of all briefs, as {@link NeighbourCode} writes entries. */
  public int[] rows() throws IOException {
    int[] rows = new int[Math.multiplyExact(size, WIDTH)];
    for (int brief = 0; brief < size; brief++) {
      System.arraycopy(row(brief, WIDTH), 0, rows, brief * WIDTH, WIDTH);
    }
    return rows;
  }

  public NeighbourCode code() {
    return code;
  }

  private int entry(int brief, int position) throws IOException {
    return bytes.readInt(entries + (long) Integer.BYTES * ((long) WIDTH * brief + position));
  }

  private int[] row(int brief, int most) throws IOException {
    int[] row = new int[most];
    byte[] stored = new byte[Integer.BYTES * row.length];
    bytes.readBytes(entries + (long) Integer.BYTES * WIDTH * brief, stored, 0, stored.length);
    ByteBuffer.wrap(stored).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(row);
    return row;
  }

  /** Compares a file that is not large with its checksum, the first time. */
  public void check() throws IOException {
    checked.get();
  }

  private boolean checked() throws IOException {
    if (input.length() <= CHECKED_BYTES) {
      verify();
    }
    return true;
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
