package dev.briefs.closest;

import dev.briefs.closest.graph.NeighbourGraph;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * (I+λW)·G·(I+λW)ᵀ over the smoothed lengths, in doubles and without shortcuts.
 *
 * <p>G holds the cosines of the pairs of which one is among so many nearest of the other.
 */
public final class DenseSmoothing {
  private static final int K = 35;
  private static final double LAMBDA = 7;
  private static final double C = 5;

  private final double[][] expansion;
  private final double[][] products;
  private final double[] lengths;

  public DenseSmoothing(double[][] cosines, int width) {
    int size = cosines.length;
    expansion = new double[size][size];
    double[] hubness = hubness(cosines);
    for (int brief = 0; brief < size; brief++) {
      expand(brief, cosines[brief], hubness);
    }
    products = times(expansion, times(expansion, near(cosines, width)));
    double[][] whole = times(expansion, times(expansion, cosines));
    lengths = IntStream.range(0, size).mapToDouble(i -> Math.sqrt(whole[i][i])).toArray();
  }

  public double score(int one, int other) {
    return products[one][other] / (lengths[one] * lengths[other]);
  }

  public double length(int brief) {
    return lengths[brief];
  }

  /** The briefs by their scores with one. */
  public int[] best(int brief, int count) {
    double[] row =
        IntStream.range(0, lengths.length).mapToDouble(other -> score(brief, other)).toArray();
    return Cosines.best(row, brief, count);
  }

  private static double[] hubness(double[][] cosines) {
    double[] hubness = new double[cosines.length];
    for (int brief = 0; brief < hubness.length; brief++) {
      for (int listed : Cosines.best(cosines[brief], brief, NeighbourGraph.WIDTH)) {
        hubness[listed]++;
      }
    }
    return Arrays.stream(hubness)
        .map(listed -> Math.pow(Math.max(1, listed / NeighbourGraph.WIDTH), 0.2))
        .toArray();
  }

  private void expand(int brief, double[] cosines, double[] hubness) {
    double[] discounted = new double[cosines.length];
    for (int other : Cosines.best(cosines, brief, NeighbourGraph.WIDTH)) {
      discounted[other] = cosines[other] / hubness[other];
    }
    int[] relatives = Cosines.best(discounted, brief, K);
    double sum = 0;
    for (int i = 0; i < relatives.length; i++) {
      sum += discounted[relatives[i]] / (i + C);
    }
    for (int i = 0; i < relatives.length; i++) {
      expansion[brief][relatives[i]] =
          LAMBDA * relatives.length / K * discounted[relatives[i]] / (i + C) / sum;
    }
    expansion[brief][brief] = 1;
  }

  private static double[][] near(double[][] cosines, int width) {
    double[][] near = new double[cosines.length][cosines.length];
    for (int brief = 0; brief < near.length; brief++) {
      near[brief][brief] = 1;
      for (int other : Cosines.best(cosines[brief], brief, width)) {
        near[brief][other] = cosines[brief][other];
        near[other][brief] = cosines[brief][other];
      }
    }
    return near;
  }

  /** The transpose of the product: twice over, A·(A·B)ᵀ transposed is A·B·Aᵀ. */
  private static double[][] times(double[][] one, double[][] other) {
    int size = one.length;
    double[][] product = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        if (one[i][k] != 0) {
          for (int j = 0; j < size; j++) {
            product[j][i] += one[i][k] * other[k][j];
          }
        }
      }
    }
    return product;
  }
}
