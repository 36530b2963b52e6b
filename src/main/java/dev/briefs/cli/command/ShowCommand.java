package dev.briefs.cli.command;

import dev.briefs.Brief;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.option.Format;
import dev.briefs.cli.option.NameForm;
import dev.briefs.cli.option.Options;
import dev.briefs.cli.option.OutputOptions;
import dev.briefs.cli.option.UsageException;
import dev.briefs.cli.record.Records;
import dev.briefs.json.BriefJson;
import dev.briefs.json.BriefMarkdown;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code show}: one brief as the archive understands it. */
public final class ShowCommand implements Command {
  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage().description("Shows one brief as the archive understands it.");
    Options.addWords(
        spec,
        "ID|FILE|-",
        "0..*",
        "A brief's id or the beginning of it, its title or its article's address, a Markdown file,"
            + " or - for text on standard input.");
    NameForm.add(spec);
    OutputOptions.addUsual(spec);
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    List<String> words = invocation.arguments().words();
    if (words.size() != 1) {
      throw new UsageException("show", "expected one ID, FILE or -");
    }
    try (BriefArchive archive = invocation.openOnce()) {
      Brief brief = NamedBrief.read(archive, words.getFirst(), invocation);
      Optional<NameForm> names = invocation.names();
      if (names.isPresent()) {
        names.get().write(invocation.terminal().verbatim(), "", brief.id(), brief.path());
      } else if (invocation.format() == Format.TEXT) {
        new BriefText(invocation.page()).write(brief);
      } else if (invocation.format() == Format.MARKDOWN) {
        invocation.terminal().verbatim().write(BriefMarkdown.of(brief));
      } else {
        Records.single(invocation.terminal().out(), invocation.format(), BriefJson.FIELDS, brief);
      }
      return ExitStatus.FOUND;
    }
  }
}
