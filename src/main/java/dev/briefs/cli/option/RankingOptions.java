package dev.briefs.cli.option;

import dev.briefs.ClosestMethod;
import dev.briefs.ClosestRequest;
import dev.briefs.Neighbour.Strength;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say how many articles a list has and how closeness is measured. */
public final class RankingOptions {
  /** How many articles at most. */
  public static final String LIMIT = "--limit";

  /** How closeness is measured. */
  public static final String METHOD = "--method";

  /** The least strength of an article. */
  public static final String MIN_STRENGTH = "--min-strength";

  /** The least score of an article. */
  public static final String MIN_SCORE = "--min-score";

  private RankingOptions() {}

  public static void add(CommandSpec spec) {
    spec.addOption(
        Options.number(
            LIMIT,
            1,
            ClosestRequest.MOST,
            10,
            "How many articles at most (default: ${DEFAULT-VALUE})."));
    spec.addOption(
        Options.choice(
            METHOD, "How to measure.", ClosestMethod.DEFAULT, List.of(ClosestMethod.values())));
    spec.addOption(
        Options.choice(
            MIN_STRENGTH,
            "Leave out what is weaker; a list may then be shorter.",
            Strength.WEAK,
            List.of(Strength.values())));
    spec.addOption(
        Options.text(
            MIN_SCORE,
            "SCORE",
            "Leave out what scores less, as json names scores: from 0 to 1, with bm25 without"
                + " end."));
  }

  /** The least score that the options ask for, 0 when they ask for none. */
  public static float minScore(Arguments arguments) {
    String text = arguments.text(MIN_SCORE);
    try {
      float score = text.isEmpty() ? 0 : Float.parseFloat(text);
      if (score >= 0 && score < Float.POSITIVE_INFINITY) {
        return score;
      }
    } catch (NumberFormatException notANumber) {
      // reported below, like a number out of range
    }
    throw new UsageException(MIN_SCORE, "expected a number of at least 0, got '" + text + "'");
  }
}
