package dev.briefs.cli.suggest;

import dev.briefs.MetadataSuggestions;
import dev.briefs.MetadataSuggestions.Suggestion;
import dev.briefs.MetadataSuggestions.Supporter;
import dev.briefs.cli.command.Invocation;
import dev.briefs.cli.terminal.Printable;
import dev.briefs.cli.terminal.Style;
import dev.briefs.cli.text.Padding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Suggestions for people: each value with the briefs that speak for it. */
final class SuggestionsText {
  private static final int SHOWN = 3;
  private static final int PERCENT = 3;

  private final Writer out;
  private final Style style;
  private boolean started;

  SuggestionsText(Invocation invocation) {
    this.out = invocation.terminal().out();
    this.style = invocation.style();
  }

  void write(MetadataSuggestions suggestions) throws IOException {
    write("Themes", suggestions.themes());
    write("Keywords", suggestions.keywords());
    write("Category", suggestions.categories());
    write("Topic", suggestions.topics());
  }

  private void write(String kind, List<Suggestion> values) throws IOException {
    if (values.isEmpty()) {
      return;
    }
    out.write((started ? "\n" : "") + kind + "\n");
    started = true;
    for (Suggestion value : values) {
      String topic = value.topic().isEmpty() ? "" : "  (" + value.topic() + ")";
      out.write("  " + Padding.left(Math.round(100 * value.weight()), PERCENT) + "%  ");
      out.write(style.bold(Printable.line(value.value())) + topic + "\n");
      for (Supporter brief : value.briefs().stream().limit(SHOWN).toList()) {
        out.write("          " + Printable.line(brief.title() + "  " + brief.id()) + "\n");
      }
      int more = value.briefs().size() - SHOWN;
      if (more > 0) {
        out.write("          and " + more + " more\n");
      }
    }
  }
}
