package dev.briefs.cli.command;

import dev.briefs.cli.option.Format;
import dev.briefs.cli.option.Options;
import dev.briefs.cli.option.OutputOptions;
import dev.briefs.cli.record.Records;
import dev.briefs.cli.settings.Setting;
import dev.briefs.cli.settings.Settings;
import dev.briefs.cli.terminal.Printable;
import dev.briefs.cli.text.Padding;
import dev.briefs.json.Column;
import dev.briefs.json.Columns;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code settings}: what settings hold, and where they come from. */
public final class SettingsCommand implements Command {
  private static final int KEY_WIDTH = 20;

  private static final Columns<Row> FIELDS =
      new Columns<>(
          List.of(
              Column.text("setting", Row::setting),
              Column.texts("values", Row::values),
              Column.text("origin", Row::origin)));

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description(
            "Shows what settings hold in a folder and where they come from: options, environment,"
                + " the file .briefs.yaml in the folder or above it, or your own file"
                + " $XDG_CONFIG_HOME/briefs/config.yaml (else ~/.config/briefs/config.yaml).");
    Options.addWords(spec, "DIR", "0..1", "The folder; the present one when none is given.");
    OutputOptions.addReport(spec);
  }

  @Override
  public boolean isReading() {
    return false;
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    Writer out = invocation.terminal().out();
    List<Row> rows = new ArrayList<>();
    Settings settings = invocation.settings();
    for (Setting setting : Setting.values()) {
      Settings.Value value = settings.values().get(setting);
      if (setting == Setting.INDEX) {
        String index = invocation.indexFolder().toString();
        rows.add(new Row(setting.key(), List.of(index), invocation.indexOrigin()));
      } else if (value != null) {
        rows.add(new Row(setting.key(), value.texts(), value.origin()));
      } else {
        rows.add(new Row(setting.key(), List.of(), "default"));
      }
    }
    if (invocation.format() == Format.TEXT) {
      text(out, rows);
    } else {
      Records.list(out, invocation.format(), FIELDS, rows);
    }
    return ExitStatus.FOUND;
  }

  private static void text(Writer out, List<Row> rows) throws IOException {
    for (Row row : rows) {
      String key = Padding.right(row.setting(), KEY_WIDTH);
      String value = row.values().isEmpty() ? "-" : String.join(", ", row.values());
      out.write(Printable.line(key + value + "  (" + row.origin() + ")") + "\n");
    }
  }

  /**
   * A setting.
   *
   * @param setting its name
   * @param values its values, none where the default holds
   * @param origin where they come from
   */
  private record Row(String setting, List<String> values, String origin) {}
}
