package dev.briefs.chart;

import java.util.Locale;

/**
 * A vertical axis of shares.
 *
 * @param step the distance between two marks
 * @param steps how many marks there are above 0
 */
record ShareAxis(double step, int steps) {
  private static final int MARKS = 4;

  /** An axis up to at least a share, its marks at round numbers. */
  static ShareAxis upTo(double share) {
    double raw = Math.max(share, 1e-6) / MARKS;
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double step = power;
    for (double factor : new double[] {1, 2, 5, 10}) {
      step = factor * power;
      if (step >= raw * 0.999) {
        break;
      }
    }
    return new ShareAxis(step, Math.max(1, (int) Math.ceil(share / step - 1e-9)));
  }

  double top() {
    return step * steps;
  }

  /** The share at a mark, in per cent. */
  String mark(int number) {
    return percent(step * number);
  }

  /** A share in per cent, with two digits that count. */
  static String percent(double share) {
    double percent = 100 * share;
    int digits = percent == 0 || percent >= 10 ? 0 : percent >= 1 ? 1 : percent >= 0.1 ? 2 : 3;
    String text = String.format(Locale.ROOT, "%." + digits + "f", percent);
    return (text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text) + " %";
  }
}
