package dev.briefs.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.briefs.Story;
import dev.briefs.archive.BriefArchive;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code duplicates}: the groups of briefs that tell one story twice. */
final class DuplicatesCommand implements Command {
  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage().description("Lists groups of briefs that tell one story, largest first.");
    OutputOptions.add(spec, Format.TEXT, Format.JSON, Format.NDJSON);
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    try (BriefArchive archive = invocation.open()) {
      List<Story> stories = archive.duplicates();
      Writer out = invocation.terminal().out();
      if (invocation.format() == Format.TEXT) {
        text(out, stories, invocation.style());
      } else {
        Json.list(out, invocation.format(), stories, DuplicatesCommand::write);
      }
      return ExitStatus.found(!stories.isEmpty());
    }
  }

  private static void text(Writer out, List<Story> stories, Style style) throws IOException {
    for (Story story : stories) {
      String heading = story.briefs().size() + " briefs, " + Printable.line(story.reason());
      out.write(style.bold(heading) + "\n");
      for (Story.Teller teller : story.briefs()) {
        out.write("    " + Printable.line(teller.title() + "  " + teller.id()) + "\n");
      }
    }
  }

  private static void write(JsonGenerator json, Story story) throws IOException {
    json.writeStartObject();
    Json.texts(json, "ids", story.briefs().stream().map(Story.Teller::id).toList());
    json.writeStringField("reason", story.reason());
    Json.texts(json, "titles", story.briefs().stream().map(Story.Teller::title).toList());
    json.writeEndObject();
  }
}
