package dev.briefs.cli.evaluate;

import dev.briefs.Evaluation;
import dev.briefs.Evaluation.Calibration;
import dev.briefs.cli.terminal.Printable;
import dev.briefs.cli.text.Padding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Figures as a table for people. */
final class EvaluateText {
  private static final int NAME = 16;
  private static final int FIGURE = 9;

  private EvaluateText() {}

  static void write(Writer out, List<Evaluation> figures, int depth) throws IOException {
    out.write(figures.stream().mapToInt(Evaluation::judged).max().orElse(0) + " judged\n");
    String header =
        Padding.right("", NAME)
            + Padding.right("nDCG@10", FIGURE)
            + Padding.right("MRR@10", FIGURE)
            + Padding.right("R@" + depth, FIGURE)
            + Padding.right("unlisted", FIGURE)
            + "most listed";
    out.write(header + "\n");
    for (Evaluation each : figures) {
      out.write(
          Padding.right(each.method(), NAME)
              + figure(each.ndcg())
              + figure(each.reciprocalRank())
              + figure(each.recall())
              + figure(each.neverListed())
              + each.mostListedCount()
              + " "
              + Printable.line(each.mostListed())
              + "\n");
    }
    for (Evaluation each : figures) {
      for (Calibration strength : each.strengths()) {
        out.write(
            Padding.right(strength.strength().name().toLowerCase(Locale.ROOT), NAME)
                + figure(strength.good())
                + "good of "
                + strength.neighbours()
                + "\n");
      }
    }
  }

  private static String figure(double figure) {
    return Padding.right(String.format(Locale.ROOT, "%.4f", figure), FIGURE);
  }
}
