package dev.briefs.cli.topics;

import dev.briefs.Topic;
import dev.briefs.Topic.Level;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.command.Command;
import dev.briefs.cli.command.ExitStatus;
import dev.briefs.cli.command.Invocation;
import dev.briefs.cli.option.Arguments;
import dev.briefs.cli.option.Format;
import dev.briefs.cli.option.NameForm;
import dev.briefs.cli.option.Options;
import dev.briefs.cli.option.OutputOptions;
import dev.briefs.cli.option.UsageException;
import dev.briefs.cli.record.Records;
import dev.briefs.json.TopicJson;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code topics}: the groups of briefs that belong together. */
public final class TopicsCommand implements Command {
  private static final String LEVEL = "--level";
  private static final String LIMIT = "--limit";
  private static final int SHOWN = 30;

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage().description("Lists the topics of the archive, or the briefs of one topic.");
    Options.addWords(spec, "ID", "0..*", "The id or the name of a topic, to list its briefs.");
    spec.addOption(
        Options.choice(
            LEVEL,
            "Few topics, each a field, or many, each a part of one.",
            Level.COARSE,
            List.of(Level.values())));
    spec.addOption(
        Options.number(
            LIMIT, 0, 0, "How many topics at most (0: 30, and all in other formats than text)."));
    NameForm.add(spec);
    OutputOptions.addUsual(spec);
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    Arguments arguments = invocation.arguments();
    String wanted = String.join(" ", arguments.words());
    try (BriefArchive archive = invocation.open()) {
      if (wanted.isEmpty() && invocation.names().isPresent()) {
        throw new UsageException(
            "topics", "--ids and --paths are for the briefs of one topic; name it");
      }
      if (!wanted.isEmpty()) {
        return one(invocation, archive, wanted);
      }
      List<Topic> topics = archive.topics(arguments.choice(LEVEL));
      boolean all = invocation.format() != Format.TEXT;
      int limit = arguments.number(LIMIT);
      List<Topic> shown =
          topics.stream().limit(limit > 0 ? limit : all ? Integer.MAX_VALUE : SHOWN).toList();
      write(invocation, archive, shown, false);
      return ExitStatus.found(!topics.isEmpty());
    }
  }

  private static ExitStatus one(Invocation invocation, BriefArchive archive, String wanted)
      throws IOException {
    Optional<Topic> topic = archive.topic(wanted);
    if (topic.isEmpty()) {
      invocation.terminal().message("topics", "there is no topic " + wanted);
      return ExitStatus.found(false);
    }
    write(invocation, archive, List.of(topic.get()), true);
    return ExitStatus.FOUND;
  }

  private static void write(
      Invocation invocation, BriefArchive archive, List<Topic> topics, boolean whole)
      throws IOException {
    Writer out = invocation.terminal().out();
    Optional<NameForm> names = invocation.names();
    if (names.isPresent()) {
      for (String id : topics.getFirst().ids()) {
        names.get().write(invocation.terminal().verbatim(), "", id, archive.file(id));
      }
      return;
    }
    if (invocation.format() == Format.TEXT) {
      new TopicsText(invocation, archive).write(topics, whole);
    } else {
      boolean table = invocation.format() == Format.MARKDOWN;
      Records.list(out, invocation.format(), table ? TopicJson.SHORT : TopicJson.FIELDS, topics);
    }
  }
}
