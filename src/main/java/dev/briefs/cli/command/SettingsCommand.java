package dev.briefs.cli.command;

import dev.briefs.cli.option.Options;
import dev.briefs.cli.settings.Setting;
import dev.briefs.cli.settings.Settings;
import dev.briefs.cli.terminal.Printable;
import dev.briefs.cli.text.Padding;
import java.io.IOException;
import java.io.Writer;
import picocli.CommandLine.Model.CommandSpec;

/** {@code settings}: what settings hold, and where they come from. */
public final class SettingsCommand implements Command {
  private static final int KEY_WIDTH = 20;

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description(
            "Shows what settings hold in a folder and where they come from: options, environment,"
                + " the file .briefs.yaml in the folder or above it, or your own file"
                + " $XDG_CONFIG_HOME/briefs/config.yaml (else ~/.config/briefs/config.yaml).");
    Options.addWords(spec, "DIR", "0..1", "The folder; the present one when none is given.");
  }

  @Override
  public boolean isReading() {
    return false;
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    Writer out = invocation.terminal().out();
    Settings settings = invocation.settings();
    for (Setting setting : Setting.values()) {
      Settings.Value value = settings.values().get(setting);
      if (setting == Setting.INDEX) {
        line(out, setting, invocation.indexFolder().toString(), invocation.indexOrigin());
      } else if (value != null) {
        line(out, setting, String.join(", ", value.texts()), value.origin());
      } else {
        line(out, setting, "-", "default");
      }
    }
    return ExitStatus.FOUND;
  }

  private static void line(Writer out, Setting setting, String value, String origin)
      throws IOException {
    String key = Padding.right(setting.key(), KEY_WIDTH);
    out.write(Printable.line(key + value + "  (" + origin + ")") + "\n");
  }
}
