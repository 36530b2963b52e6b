package dev.briefs.benchmark;

import java.util.List;

/**
 * How much is measured over, and how often.
 *
 * @param small the size of the archive for cold starts
 * @param large the size of the archive for open archives and syncs
 * @param curve the sizes that costs are measured over
 * @param extended the size of the archive of extended briefs
 * @param runs how often long work is done
 * @param shortRuns how often short work is done
 */
record Scale(int small, int large, List<Integer> curve, int extended, int runs, int shortRuns) {
  /** What the targets speak of. */
  static final Scale FULL =
      new Scale(10_000, 100_000, List.of(10_000, 20_000, 50_000, 100_000), 20_000, 3, 15);

  /** What a few minutes allow. */
  static final Scale QUICK = new Scale(5_000, 5_000, List.of(5_000), 1_000, 3, 7);

  /** Copies the list. */
  Scale {
    curve = List.copyOf(curve);
  }

  /** The same with other sizes for the curve. */
  Scale curve(List<Integer> sizes) {
    return new Scale(small, large, sizes, extended, runs, shortRuns);
  }

  /** The same with another number of runs of long work. */
  Scale runs(int number) {
    return new Scale(small, large, curve, extended, number, shortRuns);
  }
}
