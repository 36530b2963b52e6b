package dev.briefs.cli.suggest;

import dev.briefs.FileChange;
import dev.briefs.MetadataSuggestions;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.command.Command;
import dev.briefs.cli.command.ExitStatus;
import dev.briefs.cli.command.Invocation;
import dev.briefs.cli.command.NamedBrief;
import dev.briefs.cli.option.Arguments;
import dev.briefs.cli.option.Format;
import dev.briefs.cli.option.Options;
import dev.briefs.cli.option.OutputOptions;
import dev.briefs.cli.option.UsageException;
import dev.briefs.json.SuggestionsJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code suggest}: themes, keywords, category and topic for a text, from its closest briefs. */
public final class SuggestCommand implements Command {
  private static final String LIMIT = "--limit";
  private static final String WRITE = "--write";

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description(
            "Suggests themes, keywords, category and topic for a text, from its closest briefs.");
    Options.addWords(
        spec,
        "FILE|ID|-",
        "0..*",
        "A Markdown file, a brief's id, or - for text on standard input.");
    spec.addOption(
        Options.number(
            LIMIT,
            1,
            MetadataSuggestions.LIMIT,
            "How many values of each kind at most (default: ${DEFAULT-VALUE})."));
    spec.addOption(
        Options.flag(
            WRITE,
            "Write themes, keywords and category into the file where it has none; 'link --undo'"
                + " brings it back."));
    OutputOptions.add(spec, Format.TEXT, Format.JSON);
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    Arguments arguments = invocation.arguments();
    List<String> names = arguments.words();
    if (names.size() != 1) {
      throw new UsageException("suggest", "expected one of FILE, ID or -");
    }
    String name = names.getFirst();
    int limit = arguments.number(LIMIT);
    boolean write = arguments.flag(WRITE);
    if (write && NamedBrief.file(name).isEmpty()) {
      throw new UsageException(WRITE, "needs a FILE, got " + name);
    }
    try (BriefArchive archive = invocation.open()) {
      MetadataSuggestions suggestions = suggestions(invocation, archive, name, limit);
      if (invocation.format() == Format.JSON) {
        SuggestionsJson.write(invocation.terminal().out(), suggestions);
      } else {
        new SuggestionsText(invocation).write(suggestions);
      }
      if (write) {
        tell(invocation, name, archive.writeSuggestions(Invocation.path(name), limit));
      }
      return ExitStatus.found(!suggestions.isEmpty());
    }
  }

  private static MetadataSuggestions suggestions(
      Invocation invocation, BriefArchive archive, String name, int limit) throws IOException {
    if (name.equals(NamedBrief.STANDARD_INPUT)) {
      String text = NamedBrief.standardInput(invocation);
      return archive.suggest(archive.parse(name, text), limit);
    }
    Optional<Path> file = NamedBrief.file(name);
    return file.isPresent()
        ? archive.suggest(file.get(), limit)
        : archive.suggest(archive.get(name), limit);
  }

  private static void tell(Invocation invocation, String name, FileChange change)
      throws IOException {
    boolean changed = !change.before().equals(change.after());
    invocation
        .terminal()
        .message(name, changed ? "written" : "has its values already, left as it is");
  }
}
