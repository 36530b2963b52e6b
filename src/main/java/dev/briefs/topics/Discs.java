package dev.briefs.topics;

import java.util.List;

/** Discs that do not overlap, around a middle at 0. Not safe for several threads. */
final class Discs {
  private static final int ROUNDS = 300;
  private static final double GAP = 0.12;

  /** The share of the area that discs cover before they are moved apart. */
  private static final double COVERED = 0.5;

  private final double[] x;
  private final double[] y;
  private final double[] radii;

  private Discs(double[] x, double[] y, double[] radii) {
    this.x = x;
    this.y = y;
    this.radii = radii;
  }

  /**
   * A disc.
   *
   * @param x its middle
   * @param y its middle
   * @param radius its radius
   */
  record Disc(double x, double y, double radius) {}

  /** A disc for each group of nodes, its area as large as the group. */
  static Discs of(SimilarityGraph graph, List<int[]> groups) {
    double[][] wished = VosLayout.of(VosLayout.between(graph, groups));
    double[] radii = groups.stream().mapToDouble(group -> Math.sqrt(group.length)).toArray();
    Discs discs = new Discs(wished[0].clone(), wished[1].clone(), radii);
    discs.scale();
    for (int round = 0; round < ROUNDS && discs.moveApart(); round++) {
      discs.pullTogether();
    }
    while (discs.moveApart()) {
      discs.spread();
    }
    return discs;
  }

  Disc disc(int number) {
    return new Disc(x[number], y[number], radii[number]);
  }

  int size() {
    return radii.length;
  }

  /** How far from the middle the outermost disc reaches. */
  double extent() {
    double extent = 0;
    for (int i = 0; i < x.length; i++) {
      extent = Math.max(extent, Math.hypot(x[i], y[i]) + radii[i]);
    }
    return extent;
  }

  /** Fits the middles into a circle of which the discs cover a share. */
  private void scale() {
    double area = 0;
    double far = 0;
    for (int i = 0; i < x.length; i++) {
      area += radii[i] * radii[i];
      far = Math.max(far, Math.hypot(x[i], y[i]));
    }
    double factor = far == 0 ? 1 : Math.sqrt(area / COVERED) / far;
    multiply(factor);
  }

  private void multiply(double factor) {
    for (int i = 0; i < x.length; i++) {
      x[i] *= factor;
      y[i] *= factor;
    }
  }

  private void pullTogether() {
    multiply(0.999);
  }

  private void spread() {
    multiply(1.02);
  }

  /** Moves discs that overlap apart; whether any did. */
  private boolean moveApart() {
    boolean moved = false;
    for (int i = 0; i < x.length; i++) {
      for (int j = i + 1; j < x.length; j++) {
        moved |= moveApart(i, j);
      }
    }
    return moved;
  }

  private boolean moveApart(int i, int j) {
    double dx = x[j] - x[i];
    double dy = y[j] - y[i];
    double wanted = (radii[i] + radii[j]) * (1 + GAP);
    double square = dx * dx + dy * dy;
    if (square >= wanted * wanted * 0.9) {
      return false;
    }
    double distance = Math.sqrt(square);
    if (distance < 1e-9) {
      dx = Math.cos(i + 2.0 * j);
      dy = Math.sin(i + 2.0 * j);
      distance = 1;
    }
    double push = (wanted - Math.sqrt(square)) / distance;
    double share = radii[j] * radii[j] / (radii[i] * radii[i] + radii[j] * radii[j]);
    x[i] -= dx * push * share;
    y[i] -= dy * push * share;
    x[j] += dx * push * (1 - share);
    y[j] += dy * push * (1 - share);
    return true;
  }
}
