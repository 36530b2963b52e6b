package dev.briefs.cli.evaluate;

import dev.briefs.Evaluation;
import dev.briefs.EvaluationRequest;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.command.Command;
import dev.briefs.cli.command.ExitStatus;
import dev.briefs.cli.command.Invocation;
import dev.briefs.cli.option.Format;
import dev.briefs.cli.option.Options;
import dev.briefs.cli.option.OutputOptions;
import dev.briefs.cli.option.UsageException;
import dev.briefs.cli.record.Records;
import dev.briefs.json.EvaluationJson;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** {@code evaluate}: quality by the user's own judgments. */
public final class EvaluateCommand implements Command {
  private static final String QUERIES = "--queries";
  private static final String DEPTH = "--depth";

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description(
            "Judges closest lists, or with --queries search, by judgments of your own, beside"
                + " simpler methods.");
    Options.addWords(
        spec,
        "JUDGMENTS",
        "0..*",
        "A file of lines with two ids and a grade, or of TREC's qrels; two ids alone are a pair.");
    spec.addOption(
        Options.text(
            QUERIES, "FILE", "Judge search: a header, then lines of an id, a tab and a query."));
    spec.addOption(
        Options.number(
            DEPTH, 10, 1000, 100, "How far down recall is measured (default: ${DEFAULT-VALUE})."));
    OutputOptions.addUsual(spec);
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    List<String> words = invocation.arguments().words();
    if (words.isEmpty()) {
      throw new UsageException("evaluate", "name a file of judgments");
    }
    Map<String, String> queries = queries(invocation.arguments().text(QUERIES));
    Path judgments = Invocation.path(String.join(" ", words));
    EvaluationRequest request =
        new EvaluationRequest(
            JudgmentsFile.read(judgments, queries.isEmpty()),
            queries,
            invocation.arguments().number(DEPTH));
    try (BriefArchive archive = invocation.open()) {
      List<Evaluation> figures = archive.evaluate(request);
      write(invocation, figures, request.depth());
      boolean judged = figures.stream().anyMatch(each -> each.judged() > 0);
      if (!judged) {
        invocation.terminal().message(judgments.toString(), "names nothing that was asked");
      }
      return ExitStatus.found(judged);
    }
  }

  private static void write(Invocation invocation, List<Evaluation> figures, int depth)
      throws IOException {
    Writer out = invocation.terminal().out();
    Format format = invocation.format();
    switch (format) {
      case TEXT -> EvaluateText.write(out, figures, depth);
      case JSON -> EvaluationJson.write(out, figures, depth);
      case MARKDOWN -> Records.list(out, format, EvaluationJson.SHORT, figures);
      default -> Records.list(out, format, EvaluationJson.FIELDS, figures);
    }
  }

  private static Map<String, String> queries(String file) throws IOException {
    Map<String, String> queries = new LinkedHashMap<>();
    if (!file.isEmpty()) {
      List<String> lines = Files.readAllLines(Invocation.path(file), StandardCharsets.UTF_8);
      for (int number = 2; number <= lines.size(); number++) {
        String line = lines.get(number - 1);
        int tab = line.indexOf('\t');
        if (tab < 0 && !line.isBlank()) {
          throw new UsageException(
              file + ":" + number, "expected a query's id, a tab and the query");
        }
        if (tab >= 0) {
          queries.put(line.substring(0, tab).strip(), line.substring(tab + 1).strip());
        }
      }
    }
    return queries;
  }
}
