package dev.briefs.cli.command;

import dev.briefs.Filter;
import dev.briefs.SearchRequest;
import dev.briefs.SearchRequest.Facet;
import dev.briefs.ValueCount;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.option.Choice;
import dev.briefs.cli.option.Format;
import dev.briefs.cli.option.Options;
import dev.briefs.cli.option.OutputOptions;
import dev.briefs.cli.option.UsageException;
import dev.briefs.cli.record.Records;
import dev.briefs.cli.terminal.Printable;
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
    FilterOptions.add(spec);
    OutputOptions.addUsual(spec);
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    Facet field = field(invocation.arguments().words());
    try (BriefArchive archive = invocation.open()) {
      int limit = invocation.arguments().number(LIMIT);
      Filter filter = FilterOptions.filter(invocation);
      List<ValueCount> values =
          filter.isAll() ? archive.terms(field, limit) : filtered(archive, field, filter, limit);
      Writer out = invocation.terminal().out();
      if (invocation.format() == Format.TEXT) {
        text(out, values);
      } else {
        Records.list(out, invocation.format(), ValueCountJson.FIELDS, values);
      }
      return ExitStatus.found(!values.isEmpty());
    }
  }

  private static List<ValueCount> filtered(
      BriefArchive archive, Facet field, Filter filter, int limit) {
    SearchRequest request =
        SearchRequest.of("").filter(filter).limit(0).snippets(false).facets(List.of(field));
    List<ValueCount> values = archive.search(request).facets().getOrDefault(field, List.of());
    return values.subList(0, Math.min(limit, values.size()));
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
