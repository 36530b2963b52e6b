package dev.briefs.cli.option;

import dev.briefs.ClosestMethod;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say how many articles a list has and how closeness is measured. */
public final class RankingOptions {
  /** How many articles at most. */
  public static final String LIMIT = "--limit";

  /** How closeness is measured. */
  public static final String METHOD = "--method";

  private RankingOptions() {}

  public static void add(CommandSpec spec) {
    spec.addOption(
        Options.number(LIMIT, 1, 10, "How many articles at most (default: ${DEFAULT-VALUE})."));
    spec.addOption(
        Options.choice(
            METHOD, "How to measure.", ClosestMethod.DEFAULT, List.of(ClosestMethod.values())));
  }
}
