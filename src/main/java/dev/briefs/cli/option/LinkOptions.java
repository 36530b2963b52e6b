package dev.briefs.cli.option;

import dev.briefs.LinkRequest;
import dev.briefs.LinkStyle;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say how lists of closest articles are written into files. */
public final class LinkOptions {
  public static final String STYLE = "--style";
  public static final String HEADING = "--heading";
  private static final String TEMPLATE = "--template";
  private static final String STABLE = "--stable";

  /** Their names. */
  public static final List<String> NAMES =
      List.of(
          RankingOptions.LIMIT,
          RankingOptions.METHOD,
          RankingOptions.MIN_STRENGTH,
          RankingOptions.MIN_SCORE,
          STYLE,
          HEADING,
          TEMPLATE,
          STABLE);

  private LinkOptions() {}

  public static void add(CommandSpec spec) {
    spec.addOption(
        Options.flag(STABLE, "Keep a list that is still right until an article beats one of it."));
    RankingOptions.add(spec);
    spec.addOption(
        Options.choice(
            STYLE, "How to link to articles.", LinkStyle.AUTO, List.of(LinkStyle.values())));
    spec.addOption(Options.text(HEADING, "TEXT", "The heading of the section (default: Closest)."));
    spec.addOption(
        Options.text(
            TEMPLATE,
            "LINE",
            "The line of an article, made of {link}, {title}, {id}, {target}, {date} and {issue}"
                + " (default: * {link})."));
  }

  /** The request that the options make. */
  public static LinkRequest request(Arguments arguments) {
    String heading = arguments.text(HEADING);
    String template = arguments.text(TEMPLATE);
    return new LinkRequest(
        arguments.number(RankingOptions.LIMIT),
        arguments.choice(RankingOptions.METHOD),
        arguments.choice(STYLE),
        heading.isEmpty() ? LinkRequest.DEFAULT_HEADING : heading,
        template.isEmpty() ? LinkRequest.DEFAULT_TEMPLATE : template,
        arguments.flag(STABLE),
        arguments.choice(RankingOptions.MIN_STRENGTH),
        RankingOptions.minScore(arguments),
        List.of());
  }
}
