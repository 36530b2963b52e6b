package dev.briefs.chart;

import java.util.List;

/** A row of numbers as a row of characters, each as high as its number (Tufte 2006). */
public final class Sparkline {
  private static final String HEIGHTS = "▁▂▃▄▅▆▇█";
  private static final String SHADES = " ░▒▓█";

  private Sparkline() {}

  /** The numbers, the highest as high as a character can be. */
  public static String of(List<Double> numbers) {
    double most = numbers.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    StringBuilder line = new StringBuilder();
    numbers.forEach(number -> line.append(level(HEIGHTS, number, most)));
    return line.toString();
  }

  /** A number as a shade of grey beside the highest one. */
  public static char shade(double number, double most) {
    return level(SHADES, number, most);
  }

  private static char level(String levels, double number, double most) {
    if (number <= 0 || most <= 0) {
      return levels.charAt(0);
    }
    int level = (int) Math.ceil(number / most * (levels.length() - 1));
    return levels.charAt(Math.min(levels.length() - 1, Math.max(1, level)));
  }
}
