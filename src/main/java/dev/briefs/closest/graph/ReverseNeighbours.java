package dev.briefs.closest.graph;

import java.util.Arrays;

/**
 * The other direction of a neighbour graph: for each brief, those that list it and that it does not
 * list itself, in the order of their ordinals.
 */
public final class ReverseNeighbours {
  /** The most that are kept of one brief: a hub keeps those of the highest cosines. */
  static final int MOST = 5 * NeighbourGraph.WIDTH;

  private final int[] start;
  private final int[] entries;
  private final NeighbourCode code;

  private ReverseNeighbours(int[] start, int[] entries, NeighbourCode code) {
    this.start = start;
    this.entries = entries;
    this.code = code;
  }

  /**
   * The reverse of the lists of all briefs.
   *
   * @param rows {@link NeighbourGraph#WIDTH} entries a brief
   */
  public static ReverseNeighbours of(int[] rows, NeighbourCode code) {
    int size = rows.length / NeighbourGraph.WIDTH;
    int[] start = new int[size + 1];
    forEachOneSided(rows, code, (neighbour, entry) -> start[neighbour + 1]++);
    for (int brief = 0; brief < size; brief++) {
      start[brief + 1] += start[brief];
    }
    int[] entries = new int[start[size]];
    int[] next = start.clone();
    forEachOneSided(rows, code, (neighbour, entry) -> entries[next[neighbour]++] = entry);
    return new ReverseNeighbours(start, entries, code).bounded();
  }

  /** The number of lists that hold each brief. */
  static int[] listed(int[] rows, NeighbourCode code) {
    int[] listed = new int[rows.length / NeighbourGraph.WIDTH];
    for (int entry : rows) {
      if (entry != NeighbourCode.NONE) {
        listed[code.brief(entry)]++;
      }
    }
    return listed;
  }

  public int start(int brief) {
    return start[brief];
  }

  public int end(int brief) {
    return start[brief + 1];
  }

  /** An entry as {@link NeighbourCode} writes it. */
  public int entry(int position) {
    return entries[position];
  }

  private ReverseNeighbours bounded() {
    int kept = 0;
    int from = 0;
    for (int brief = 0; brief + 1 < start.length; brief++) {
      int to = start[brief + 1];
      int[] best = best(from, to);
      System.arraycopy(best, 0, entries, kept, best.length);
      start[brief] = kept;
      kept += best.length;
      from = to;
    }
    start[start.length - 1] = kept;
    return new ReverseNeighbours(start, Arrays.copyOf(entries, kept), code);
  }

  private int[] best(int from, int to) {
    int[] all = Arrays.copyOfRange(entries, from, to);
    if (all.length <= MOST) {
      return all;
    }
    // An entry begins with the bits of its cosine.
    int[] best = Arrays.stream(all).map(entry -> entry ^ Integer.MIN_VALUE).sorted().toArray();
    return Arrays.stream(best, best.length - MOST, best.length)
        .map(entry -> entry ^ Integer.MIN_VALUE)
        .boxed()
        .sorted((one, other) -> Integer.compare(code.brief(one), code.brief(other)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private interface Visitor {
    void visit(int neighbour, int entry);
  }

  /** Visits each entry whose brief is not in its neighbour's list, turned round. */
  private static void forEachOneSided(int[] rows, NeighbourCode code, Visitor visitor) {
    int width = NeighbourGraph.WIDTH;
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] != NeighbourCode.NONE) {
        int brief = i / width;
        int neighbour = code.brief(rows[i]);
        if (!holds(rows, neighbour * width, brief, code)) {
          visitor.visit(neighbour, code.withBrief(rows[i], brief));
        }
      }
    }
  }

  private static boolean holds(int[] rows, int from, int brief, NeighbourCode code) {
    for (int i = from; i < from + NeighbourGraph.WIDTH && rows[i] != NeighbourCode.NONE; i++) {
      if (code.brief(rows[i]) == brief) {
        return true;
      }
    }
    return false;
  }
}
