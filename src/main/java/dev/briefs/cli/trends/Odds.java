package dev.briefs.cli.trends;

import java.util.Locale;

/** The size of an effect as people read it: how many times the odds are at least. */
final class Odds {
  private Odds() {}

  static String of(double effect) {
    double times = Math.exp(Math.abs(effect));
    if (times < 1.05) {
      return "";
    }
    String number = String.format(Locale.ROOT, times < 10 ? "%.1f" : "%.0f", times);
    return (effect < 0 ? "÷" : "×") + number;
  }
}
