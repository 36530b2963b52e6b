package dev.briefs.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels beside a chart apart so that none covers another. */
final class LabelColumn {
  private LabelColumn() {}

  /**
   * The heights of labels, each as near to its wish as the others let it.
   *
   * @param wishes where each label would be
   * @param gap how far labels are apart at least
   * @param top the least height
   * @param bottom the greatest height
   */
  static double[] spread(double[] wishes, double gap, double top, double bottom) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, wishes.length).boxed().toList());
    order.sort(Comparator.comparingDouble((Integer i) -> wishes[i]).thenComparing(i -> i));
    double[] heights = new double[wishes.length];
    double least = top;
    for (int label : order) {
      heights[label] = Math.max(wishes[label], least);
      least = heights[label] + gap;
    }
    double most = bottom;
    for (int label : order.reversed()) {
      heights[label] = Math.min(heights[label], most);
      most = heights[label] - gap;
    }
    return heights;
  }
}
