package dev.briefs.cli.check;

import dev.briefs.CheckReport;
import dev.briefs.CheckRequest;
import dev.briefs.Rule;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.command.Command;
import dev.briefs.cli.command.ExitStatus;
import dev.briefs.cli.command.Invocation;
import dev.briefs.cli.option.Arguments;
import dev.briefs.cli.option.Format;
import dev.briefs.cli.option.IndexOptions;
import dev.briefs.cli.option.NameForm;
import dev.briefs.cli.option.Options;
import dev.briefs.cli.option.OutputOptions;
import dev.briefs.cli.option.UsageException;
import dev.briefs.cli.record.Records;
import dev.briefs.cli.terminal.Progress;
import dev.briefs.json.CheckJson;
import dev.briefs.json.CheckSarif;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** {@code check}: what is wrong in the files of a folder. */
public final class CheckCommand implements Command {
  private static final String FIX = "--fix";
  private static final String DISABLE = "--disable";
  private static final String HEADING = "--heading";
  private static final String LIST_CODES = "--list-codes";

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description("Lists what is wrong in the files of a folder, and ends with 1 if anything.");
    Options.addWords(spec, "DIR", "0..1", "The folder of briefs; it need not be indexed.");
    spec.addOption(
        Options.flag(FIX, "Repair what needs no judgment first: dead links, repeated rows, …"));
    spec.addOption(
        Options.texts(DISABLE, "CODE,…", "Leave out what has these codes; may be repeated."));
    spec.addOption(Options.flag(LIST_CODES, "Print the codes and what they stand for, and end."));
    spec.addOption(
        Options.text(HEADING, "TEXT", "The heading of written lists (default: Closest)."));
    NameForm.addPaths(spec);
    List<Format> formats = new ArrayList<>(Format.USUAL);
    formats.add(Format.SARIF);
    spec.addOption(
        Options.choice(OutputOptions.FORMAT, "How findings are written.", Format.TEXT, formats));
    IndexOptions.add(spec);
  }

  @Override
  public boolean isReading() {
    return false;
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    Arguments arguments = invocation.arguments();
    if (arguments.flag(LIST_CODES)) {
      CheckText.codes(invocation.terminal().out());
      return ExitStatus.FOUND;
    }
    if (invocation.folders().size() != 1) {
      throw new UsageException("check", "expected the folder of briefs; see 'briefs check --help'");
    }
    Path folder = invocation.folders().getFirst();
    CheckRequest request = request(invocation);
    try (BriefArchive archive = invocation.open(invocation.archiveOptions())) {
      boolean fix = arguments.flag(FIX);
      CheckReport report =
          Progress.during(
              invocation.terminal(),
              progress ->
                  fix
                      ? archive.repair(folder, request, progress)
                      : archive.check(folder, request, progress));
      write(invocation, folder, report);
      return CheckText.status(report, invocation);
    }
  }

  private static void write(Invocation invocation, Path folder, CheckReport report)
      throws IOException {
    Optional<NameForm> names = invocation.names();
    if (names.isPresent()) {
      CheckText.paths(invocation.terminal().verbatim(), folder, report, names.get());
      CheckText.summarize(invocation.terminal(), report);
      return;
    }
    Writer out = invocation.terminal().out();
    switch (invocation.format()) {
      case TEXT -> CheckText.write(out, folder, report);
      case JSON -> CheckJson.write(out, folder, report);
      case SARIF -> CheckSarif.write(out, folder, report);
      default ->
          Records.list(out, invocation.format(), CheckJson.fields(folder), report.findings());
    }
    CheckText.summarize(invocation.terminal(), report);
  }

  private static CheckRequest request(Invocation invocation) {
    String given = invocation.arguments().text(HEADING);
    String heading = given.isEmpty() ? invocation.listHeading().orElse("") : given;
    CheckRequest request =
        CheckRequest.on(invocation.today().get())
            .disabled(rules(invocation.arguments().texts(DISABLE)));
    return heading.isEmpty() ? request : request.heading(heading);
  }

  private static Set<Rule> rules(List<String> lists) {
    Set<Rule> rules = EnumSet.noneOf(Rule.class);
    for (String list : lists) {
      for (String code : list.split(",", -1)) {
        rules.add(rule(code.strip()));
      }
    }
    return rules;
  }

  private static Rule rule(String code) {
    return Rule.of(code)
        .orElseThrow(
            () -> new UsageException(DISABLE, "no code '" + code + "'; there are " + codes()));
  }

  private static String codes() {
    return Arrays.stream(Rule.values()).map(Rule::code).collect(Collectors.joining(", "));
  }
}
