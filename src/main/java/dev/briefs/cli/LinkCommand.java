package dev.briefs.cli;

import dev.briefs.ClosestMethod;
import dev.briefs.FileChange;
import dev.briefs.LinkReport;
import dev.briefs.LinkRequest;
import dev.briefs.LinkStyle;
import dev.briefs.archive.BriefArchive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;

/** {@code link}: writes the lists of closest articles into the files of a folder. */
final class LinkCommand implements Command {
  private static final String LIMIT = "--limit";
  private static final String METHOD = "--method";
  private static final String STYLE = "--style";
  private static final String HEADING = "--heading";
  private static final String TEMPLATE = "--template";
  private static final String STABLE = "--stable";
  private static final String DRY_RUN = "--dry-run";
  private static final String CHECK = "--check";

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description("Writes the closest articles of each brief into its file's Closest section.");
    Options.addWords(spec, "DIR", "0..*", "The folder of briefs; it is indexed first.");
    spec.addOption(
        Options.flag(DRY_RUN, "Write nothing; print what would change as a unified diff."));
    spec.addOption(
        Options.flag(CHECK, "Write nothing; name the files that would change and end with 1."));
    spec.addOption(
        Options.flag(STABLE, "Keep a list that is still right until an article beats one of it."));
    spec.addOption(
        Options.number(LIMIT, 1, 10, "How many articles at most (default: ${DEFAULT-VALUE})."));
    spec.addOption(
        Options.choice(
            METHOD, "How to measure.", ClosestMethod.DEFAULT, List.of(ClosestMethod.values())));
    spec.addOption(
        Options.choice(
            STYLE, "How to link to articles.", LinkStyle.ID, List.of(LinkStyle.values())));
    spec.addOption(Options.text(HEADING, "TEXT", "The heading of the section (default: Closest)."));
    spec.addOption(
        Options.text(
            TEMPLATE,
            "LINE",
            "The line of an article, made of {link}, {title}, {id}, {target}, {date} and {issue}"
                + " (default: * {link})."));
    IndexOptions.add(spec);
  }

  @Override
  public boolean isReading() {
    return false;
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    Arguments arguments = invocation.arguments();
    if (arguments.words().size() != 1) {
      throw new UsageException("link", "expected one DIR, the folder of briefs");
    }
    Path folder = Invocation.path(arguments.words().getFirst());
    LinkRequest request = request(arguments);
    boolean check = arguments.flag(CHECK);
    LinkText text = new LinkText(invocation, folder);
    try (BriefArchive archive = invocation.open(IndexOptions.archiveOptions(arguments))) {
      if (!check && !arguments.flag(DRY_RUN)) {
        LinkReport report =
            Progress.during(
                invocation.terminal(), progress -> archive.link(folder, request, progress));
        return text.written(report);
      }
      Consumer<FileChange> changes = arguments.flag(DRY_RUN) ? text::diff : text::name;
      LinkReport report =
          Progress.during(
              invocation.terminal(),
              progress -> archive.previewLink(folder, request, changes, progress));
      return text.previewed(report, check);
    }
  }

  private static LinkRequest request(Arguments arguments) {
    String heading = arguments.text(HEADING);
    String template = arguments.text(TEMPLATE);
    return new LinkRequest(
        arguments.number(LIMIT),
        arguments.choice(METHOD),
        arguments.choice(STYLE),
        heading.isEmpty() ? LinkRequest.DEFAULT_HEADING : heading,
        template.isEmpty() ? LinkRequest.DEFAULT_TEMPLATE : template,
        arguments.flag(STABLE));
  }
}
