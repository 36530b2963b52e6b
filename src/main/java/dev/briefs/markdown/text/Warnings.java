package dev.briefs.markdown.text;

import dev.briefs.Rule;
import dev.briefs.Warning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the warnings of one text; not safe for use by several threads. */
public final class Warnings {
  private static final int LONGEST_QUOTE = 60;

  private final List<Warning> warnings = new ArrayList<>();

  /** Adds a warning about a line counted from 0. */
  public void add(int line, Rule rule, String message) {
    if (warnings.size() + 1 < Limits.WARNINGS) {
      warnings.add(new Warning(line + 1, rule, message));
    } else if (warnings.size() < Limits.WARNINGS) {
      warnings.add(new Warning(line + 1, Rule.OVER_LIMIT, "more warnings left out"));
    }
  }

  /** Adds a warning that ends in a piece of the file. */
  public void add(int line, Rule rule, String message, String quoted) {
    boolean longer = quoted.length() > LONGEST_QUOTE;
    add(line, rule, message + ": " + (longer ? quoted.substring(0, LONGEST_QUOTE) + "…" : quoted));
  }

  /** The warnings in line order. */
  public List<Warning> inLineOrder() {
    warnings.sort(Comparator.comparingInt(Warning::line));
    return warnings;
  }
}
