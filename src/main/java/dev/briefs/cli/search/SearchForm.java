package dev.briefs.cli.search;

import dev.briefs.cli.option.Arguments;
import dev.briefs.cli.option.Format;
import dev.briefs.cli.option.NameForm;
import dev.briefs.cli.option.Options;
import dev.briefs.cli.option.OutputOptions;
import dev.briefs.cli.option.UsageException;
import dev.briefs.json.Columns;
import dev.briefs.json.HitFields;
import dev.briefs.json.ResultFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * How the results of a search are written.
 *
 * @param format the format
 * @param fields the names of the fields asked for, none for the usual ones
 * @param names where the names of briefs alone are written: how
 * @param explain whether it is written what made the scores
 */
record SearchForm(Format format, List<String> fields, Optional<NameForm> names, boolean explain) {
  static final String EXPLAIN = "--explain";

  private static final String COUNT = "--count";
  private static final String FIELDS = "--fields";

  /** A form without what made the scores. */
  SearchForm(Format format, List<String> fields, Optional<NameForm> names) {
    this(format, fields, names, false);
  }

  /** Adds the options. */
  static void add(CommandSpec spec) {
    spec.addOption(Options.flag(COUNT, "Print the number of matches alone."));
    spec.addOption(
        Options.flag(
            EXPLAIN, "Say how much of a score comes from how close a brief is to the best hits."));
    NameForm.add(spec);
    spec.addOption(Options.list(FIELDS, "The fields of json, ndjson or csv, separated by commas."));
    OutputOptions.add(
        spec, Format.TEXT, Format.JSON, Format.NDJSON, Format.CSV, Format.MARKDOWN, Format.TREC);
    OutputOptions.addHyperlinks(spec);
  }

  /** The form that the options ask for. */
  static SearchForm of(Arguments arguments) {
    SearchForm form =
        new SearchForm(
            format(arguments), fields(arguments), NameForm.of(arguments), arguments.flag(EXPLAIN));
    if (!form.fields.isEmpty() && !form.hasFields()) {
      throw new UsageException(FIELDS, "is for --format json, ndjson or csv; choose one of them");
    }
    return form;
  }

  private static List<String> fields(Arguments arguments) {
    return arguments.texts(FIELDS).stream()
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static Format format(Arguments arguments) {
    Format format = arguments.choice(OutputOptions.FORMAT);
    boolean count = arguments.flag(COUNT);
    if (count && (NameForm.of(arguments).isPresent() || format != Format.TEXT)) {
      throw new UsageException(
          "search", "choose one of " + COUNT + ", --ids, --paths and " + OutputOptions.FORMAT);
    }
    return count ? Format.COUNT : format;
  }

  private boolean hasFields() {
    return format == Format.JSON || format == Format.NDJSON || format == Format.CSV;
  }

  /** The fields to write. */
  <H> Columns<H> columns(ResultKind<H> kind) {
    ResultFields<H> known = kind.fields();
    if (fields.isEmpty()) {
      return explain ? known.with(HitFields.RELATED) : usual(known);
    }
    try {
      return known.named(fields);
    } catch (IllegalArgumentException unknown) {
      throw new UsageException(FIELDS, String.valueOf(unknown.getMessage()));
    }
  }

  private <H> Columns<H> usual(ResultFields<H> known) {
    return format == Format.CSV ? known.ofTables() : known.ofObjects();
  }

  /** Whether snippets are written. */
  boolean hasSnippets() {
    boolean asked = fields.isEmpty() || fields.contains(HitFields.SNIPPET);
    return names.isEmpty() && (format == Format.TEXT || hasFields() && asked);
  }

  /** Whether nothing is written of the hits themselves. */
  boolean isCount() {
    return format == Format.COUNT;
  }
}
