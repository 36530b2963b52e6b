package dev.briefs.cli.command;

import dev.briefs.SearchRequest.Facet;
import dev.briefs.ValueCount;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.option.Choice;
import dev.briefs.cli.option.Format;
import dev.briefs.cli.option.Options;
import dev.briefs.cli.option.OutputOptions;
import dev.briefs.cli.option.UsageException;
import dev.briefs.cli.terminal.Printable;
import dev.briefs.cli.record.Records;
import dev.briefs.cli.text.Padding;
import dev.briefs.json.ValueCountJson;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/** {@code terms}: the values of a field with counts. */
public final class TermsCommand implements Command {
  private static final String LIMIT = "--limit";
  private static final Choice<Facet> FIELDS = new Choice<>(List.of(Facet.values()));

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description("Lists the values of a field with counts, most frequent first.");
    Options.addWords(spec, "FIELD", "0..*", "One of " + FIELDS.label().replace("|", ", ") + ".");
    spec.addOption(
        Options.number(LIMIT, 1, 50, "How many values at most (default: ${DEFAULT-VALUE})."));
    OutputOptions.addUsual(spec);
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    Facet field = field(invocation.arguments().words());
    try (BriefArchive archive = invocation.open()) {
      List<ValueCount> values = archive.terms(field, invocation.arguments().number(LIMIT));
      Writer out = invocation.terminal().out();
      if (invocation.format() == Format.TEXT) {
        text(out, values);
      } else {
        Records.list(out, invocation.format(), ValueCountJson.FIELDS, values);
      }
      return ExitStatus.found(!values.isEmpty());
    }
  }

  private static Facet field(List<String> words) {
    try {
      return FIELDS.convert(String.join(" ", words));
    } catch (TypeConversionException unknown) {
      throw new UsageException("terms", String.valueOf(unknown.getMessage()));
    }
  }

  private static void text(Writer out, List<ValueCount> values) throws IOException {
    for (ValueCount value : values) {
      String text = Printable.line(value.value());
      out.write(Padding.left(value.count(), 8) + "  " + text + "\n");
    }
  }
}
