package dev.briefs.benchmark;

import java.util.List;

/**
 * One figure measured.
 *
 * @param subject what was measured
 * @param side whose figure it is: {@link #BRIEFS}, or what stands beside it
 * @param unit of the value
 * @param value the figure
 */
record Sample(Subject subject, String side, String unit, double value) {
  /** The side of this project. */
  static final String BRIEFS = "briefs";

  private static final String SEPARATOR = "\t";
  private static final int COLUMNS = 6;

  /**
   * What is measured.
   *
   * @param what the work
   * @param corpus the name of the corpus it is done over
   * @param size how many briefs that has
   */
  record Subject(String what, String corpus, int size) {
    /** One figure of it. */
    Sample sample(String side, String unit, double value) {
      return new Sample(this, side, unit, value);
    }
  }

  /** The sample as a line of tab-separated values. */
  String line() {
    return String.join(
        SEPARATOR,
        List.of(
            subject.what,
            subject.corpus,
            Integer.toString(subject.size),
            side,
            unit,
            Double.toString(value)));
  }

  /** The sample of a line. */
  static Sample parse(String line) {
    String[] columns = line.split(SEPARATOR, -1);
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException("expected " + COLUMNS + " columns, got: " + line);
    }
    Subject subject = new Subject(columns[0], columns[1], Integer.parseInt(columns[2]));
    return new Sample(subject, columns[3], columns[4], Double.parseDouble(columns[5]));
  }
}
