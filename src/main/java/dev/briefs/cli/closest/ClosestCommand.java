package dev.briefs.cli.closest;

import dev.briefs.ClosestRequest;
import dev.briefs.ClosestResults;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.command.Command;
import dev.briefs.cli.command.ExitStatus;
import dev.briefs.cli.command.FilterOptions;
import dev.briefs.cli.command.Invocation;
import dev.briefs.cli.option.Arguments;
import dev.briefs.cli.option.NameForm;
import dev.briefs.cli.option.Options;
import dev.briefs.cli.option.OutputOptions;
import dev.briefs.cli.option.RankingOptions;
import dev.briefs.cli.option.UsageException;
import dev.briefs.json.ClosestWriter;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code closest}: the articles closest to a brief, a file, or a text. */
public final class ClosestCommand implements Command {
  private static final String ALL = "--all";
  private static final String DUPLICATES = "--duplicates";
  private static final String EXCLUDE_LINKED = "--exclude-linked";
  private static final String DIVERSE = "--diverse";
  static final String EXPLAIN = "--explain";

  private static final String[] FOOTER = {
    "",
    "For scripts, whatever names hold:",
    "  briefs closest ID --paths --null | xargs -0 -r -o vi",
    "With --all, the id of each brief and a tab stand before the names of those close to it.",
  };

  /** What becomes of the briefs that tell one story. */
  private enum Duplicates {
    COLLAPSE,
    KEEP
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description("Lists the articles closest to a brief, never itself, never one story twice.")
        .footer(FOOTER);
    Options.addWords(
        spec,
        "ID|FILE|-",
        "0..*",
        "A brief's id or the beginning of it, its title or its article's address, a Markdown file,"
            + " or - for text on standard input.");
    spec.addOption(Options.flag(ALL, "For every brief of the index, in id order."));
    RankingOptions.add(spec);
    spec.addOption(
        Options.choice(
            DUPLICATES,
            "Whether each story stands once, its other briefs named beside it.",
            Duplicates.COLLAPSE,
            List.of(Duplicates.values())));
    FilterOptions.add(spec);
    spec.addOption(Options.flag(EXCLUDE_LINKED, "Leave out what the brief already lists."));
    spec.addOption(Options.flag(DIVERSE, "Put back articles that resemble better ones."));
    spec.addOption(Options.flag(EXPLAIN, "Show the shared words that weighed most."));
    NameForm.add(spec);
    OutputOptions.addUsual(spec);
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    boolean all = invocation.arguments().flag(ALL);
    List<String> subjects = invocation.arguments().words();
    if (subjects.size() != (all ? 0 : 1)) {
      throw new UsageException("closest", "expected one of ID, FILE, - or --all");
    }
    ClosestRequest request = request(invocation);
    ClosestWriter output = ClosestOutput.of(invocation, all);
    try (BriefArchive archive = all ? invocation.open() : invocation.openOnce()) {
      ExitStatus status =
          all
              ? ClosestAll.run(archive, request, output, invocation.terminal())
              : one(new ClosestSubject(archive, invocation), subjects.getFirst(), request, output);
      output.end();
      return status;
    }
  }

  private static ExitStatus one(
      ClosestSubject subject, String name, ClosestRequest request, ClosestWriter output)
      throws IOException {
    ClosestResults results = subject.closest(name, request);
    output.write(results);
    return subject.isIncomplete()
        ? ExitStatus.FAILURE
        : ExitStatus.found(!results.closest().isEmpty());
  }

  private static ClosestRequest request(Invocation invocation) {
    Arguments arguments = invocation.arguments();
    int limit = arguments.number(RankingOptions.LIMIT);
    if (arguments.flag(DIVERSE) && limit > ClosestRequest.MOST_DIVERSE) {
      throw new UsageException(
          DIVERSE, "takes a --limit of at most " + ClosestRequest.MOST_DIVERSE + ", got " + limit);
    }
    return new ClosestRequest(
        limit,
        arguments.choice(RankingOptions.METHOD),
        arguments.<Duplicates>choice(DUPLICATES) == Duplicates.COLLAPSE,
        FilterOptions.filter(invocation),
        arguments.flag(EXPLAIN),
        arguments.flag(EXCLUDE_LINKED),
        arguments.flag(DIVERSE),
        arguments.choice(RankingOptions.MIN_STRENGTH),
        RankingOptions.minScore(arguments));
  }
}
