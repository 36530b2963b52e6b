package dev.briefs.cli.review;

import dev.briefs.Brief;
import dev.briefs.PagesReport;
import dev.briefs.Period;
import dev.briefs.Review;
import dev.briefs.ReviewRequest;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.command.Command;
import dev.briefs.cli.command.ExitStatus;
import dev.briefs.cli.command.Invocation;
import dev.briefs.cli.option.Arguments;
import dev.briefs.cli.option.Format;
import dev.briefs.cli.option.Options;
import dev.briefs.cli.option.OutputOptions;
import dev.briefs.cli.option.UsageException;
import dev.briefs.json.ReviewJson;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** {@code review}: a page about a period, with pictures. */
public final class ReviewCommand implements Command {
  private static final String SINCE = "--since";
  private static final String UNTIL = "--until";
  private static final String OUT = "reviews";

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description(
            "Writes a Markdown page about a period, with pictures: what rose, faded and is new.");
    Options.addWords(
        spec,
        "PERIOD [OUT]",
        "0..*",
        "2024, 2024-Q3 or 2024-07, and the folder of reviews (default: " + OUT + ").");
    spec.addOption(Options.text(SINCE, "DATE", "Instead of PERIOD: from this month on."));
    spec.addOption(Options.text(UNTIL, "DATE", "Instead of PERIOD: up to this month."));
    OutputOptions.add(spec, Format.TEXT, Format.JSON);
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    List<String> words = new ArrayList<>(invocation.arguments().words());
    ReviewRequest request = request(invocation, words);
    if (words.size() > 1) {
      throw new UsageException("review", "expected PERIOD and one OUT, got also " + words.get(1));
    }
    Path out = Invocation.path(words.isEmpty() ? OUT : words.getFirst());
    try (BriefArchive archive = invocation.open()) {
      if (invocation.format() == Format.JSON) {
        Review review = archive.review(request);
        ReviewJson.write(invocation.terminal().out(), review);
        return ExitStatus.found(review.briefs() > 0);
      }
      if (isEmpty(archive, request)) {
        invocation.terminal().message(request.name(), "no brief is of this period");
        return ExitStatus.found(false);
      }
      write(invocation, archive.writeReview(out, request), out);
      return ExitStatus.FOUND;
    }
  }

  private static boolean isEmpty(BriefArchive archive, ReviewRequest request) {
    try (Stream<Brief> briefs = archive.stream(request.filter())) {
      return briefs.findAny().isEmpty();
    }
  }

  /** The period that the options or the first word name; the word is taken. */
  private static ReviewRequest request(Invocation invocation, List<String> words) {
    Arguments arguments = invocation.arguments();
    LocalDate today = invocation.today().get();
    String since = arguments.text(SINCE);
    String until = arguments.text(UNTIL);
    try {
      if (since.isEmpty() && until.isEmpty()) {
        if (words.isEmpty()) {
          throw new UsageException("review", "expected a PERIOD such as 2024, 2024-Q3 or 2024-07");
        }
        return ReviewRequest.of(Period.parse(words.removeFirst(), today), today);
      }
      if (since.isEmpty()) {
        throw new UsageException(UNTIL, "needs " + SINCE);
      }
      LocalDate last = until.isEmpty() ? today : Period.parse(until, today).last();
      return new ReviewRequest(Period.parse(since, today).first(), last, today);
    } catch (DateTimeException | IllegalArgumentException wrong) {
      throw new UsageException("review", String.valueOf(wrong.getMessage()));
    }
  }

  private static void write(Invocation invocation, PagesReport report, Path out)
      throws IOException {
    if (!invocation.terminal().quiet()) {
      invocation
          .terminal()
          .out()
          .write(
              String.format(
                  Locale.ROOT,
                  "%s: written %d, unchanged %d%n",
                  out,
                  report.written().size(),
                  report.unchanged()));
    }
  }
}
