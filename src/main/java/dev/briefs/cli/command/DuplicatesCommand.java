package dev.briefs.cli.command;

import dev.briefs.DuplicateGroup;
import dev.briefs.DuplicateGroup.Member;
import dev.briefs.DuplicateGroup.Preference;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.option.Format;
import dev.briefs.cli.option.NameForm;
import dev.briefs.cli.option.Options;
import dev.briefs.cli.option.OutputOptions;
import dev.briefs.cli.record.Records;
import dev.briefs.cli.text.TextPage;
import dev.briefs.json.DuplicatesJson;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code duplicates}: the groups of briefs that tell one story twice. */
public final class DuplicatesCommand implements Command {
  private static final String PREFER = "--prefer";

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage().description("Lists groups of briefs that tell one story, largest first.");
    spec.addOption(
        Options.choice(
            PREFER,
            "Name the brief of each group to keep; --ids and --paths then print the others.",
            List.of(Preference.values())));
    NameForm.add(spec);
    OutputOptions.addUsual(spec);
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    Optional<Preference> prefer = invocation.arguments().optionalChoice(PREFER);
    try (BriefArchive archive = invocation.open()) {
      List<DuplicateGroup> stories = archive.duplicates();
      Optional<NameForm> names = invocation.names();
      Writer out = names.isEmpty() ? invocation.terminal().out() : invocation.terminal().verbatim();
      if (names.isPresent()) {
        names(out, stories, prefer, names.get());
      } else if (invocation.format() == Format.TEXT) {
        text(invocation.page(), stories, prefer);
      } else {
        write(out, invocation.format(), stories, prefer);
      }
      return ExitStatus.found(!stories.isEmpty());
    }
  }

  /** The names of all members, or of those that another is to be kept for. */
  private static void names(
      Writer out, List<DuplicateGroup> groups, Optional<Preference> prefer, NameForm form)
      throws IOException {
    for (DuplicateGroup group : groups) {
      Optional<Member> kept = prefer.map(group::preferred);
      for (Member member : group.members()) {
        if (!kept.equals(Optional.of(member))) {
          form.write(out, "", member.id(), member.path());
        }
      }
    }
  }

  private static void write(
      Writer out, Format format, List<DuplicateGroup> groups, Optional<Preference> prefer)
      throws IOException {
    switch (format) {
      case CSV -> Records.list(out, format, DuplicateRow.FIELDS, DuplicateRow.of(groups, prefer));
      case MARKDOWN -> markdown(out, groups, prefer);
      default -> DuplicatesJson.write(out, format == Format.JSON, groups, prefer);
    }
  }

  private static void markdown(Writer out, List<DuplicateGroup> groups, Optional<Preference> prefer)
      throws IOException {
    for (DuplicateGroup group : groups) {
      out.write("* " + group.members().size() + " briefs, " + group.reason() + "\n");
      Optional<Member> kept = prefer.map(group::preferred);
      for (Member member : group.members()) {
        String mark = kept.equals(Optional.of(member)) ? " (keep)" : "";
        out.write("  " + BriefArchive.listItem(member.title(), member.id()) + mark + "\n");
      }
    }
  }

  private static void text(TextPage page, List<DuplicateGroup> groups, Optional<Preference> prefer)
      throws IOException {
    for (DuplicateGroup group : groups) {
      page.title("", "", group.members().size() + " briefs, " + group.reason(), "");
      Optional<Member> kept = prefer.map(group::preferred);
      for (Member member : group.members()) {
        String mark = kept.equals(Optional.of(member)) ? "  * " : "    ";
        page.plainNamed(mark, "    ", member.title(), member.id());
      }
    }
  }
}
