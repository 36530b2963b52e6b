package dev.briefs.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The man page of a command, in the macros of {@code man(7)}.
 *
 * @param spec the command
 * @param version the version of the program
 */
record ManPage(CommandSpec spec, String version) {
  String text() {
    var page = new StringBuilder();
    String name = pageName(spec);
    page.append(".TH ").append(roff(name.toUpperCase(Locale.ROOT)));
    page.append(" 1 \"\" \"briefs ").append(roff(version)).append("\" \"User Commands\"\n");
    section(page, "NAME", roff(name + " - " + withoutStop(firstLine(spec))));
    section(page, "SYNOPSIS", synopsis());
    section(page, "DESCRIPTION", roff(String.join(" ", spec.usageMessage().description())));
    arguments(page);
    options(page);
    commands(page);
    notes(page);
    if (spec.parent() == null) {
      environment(page);
    } else {
      section(page, "EXIT STATUS", roff(EXIT_STATUS));
      section(page, "SEE ALSO", "\\fBbriefs\\fR(1)");
    }
    return page.toString();
  }

  private static final String EXIT_STATUS =
      "0 if something was found or done, 1 if nothing was found, 2 on wrong use or failure.";

  private static String pageName(CommandSpec spec) {
    return spec.parent() == null ? spec.name() : pageName(spec.parent()) + "-" + spec.name();
  }

  private static String firstLine(CommandSpec spec) {
    return String.join(" ", spec.usageMessage().description());
  }

  private static String withoutStop(String sentence) {
    return sentence.replaceFirst("\\.$", "");
  }

  private String synopsis() {
    if (spec.parent() == null) {
      return "\\fBbriefs\\fR [\\fB\\-\\-index\\fR \\fIDIR\\fR] \\fICOMMAND\\fR ...";
    }
    String labels =
        spec.positionalParameters().stream()
            .map(parameter -> " \\fI" + roff(parameter.paramLabel()) + "\\fR")
            .collect(Collectors.joining());
    return "\\fBbriefs " + roff(spec.name()) + "\\fR [\\fIOPTIONS\\fR]" + labels;
  }

  private void arguments(StringBuilder page) {
    List<PositionalParamSpec> parameters = spec.positionalParameters();
    if (!parameters.isEmpty()) {
      section(page, "ARGUMENTS", "");
      for (PositionalParamSpec parameter : parameters) {
        item(
            page,
            "\\fI" + roff(parameter.paramLabel()) + "\\fR",
            roff(String.join(" ", parameter.description())));
      }
    }
  }

  private void options(StringBuilder page) {
    section(page, "OPTIONS", "");
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        item(page, names(option), roff(String.join(" ", option.description())));
      }
    }
  }

  private static String names(OptionSpec option) {
    List<String> names = new ArrayList<>();
    for (String name : option.names()) {
      String value =
          option.arity().max() == 0
              ? ""
              : (name.startsWith("--") ? "=" : " ") + "\\fI" + roff(option.paramLabel()) + "\\fR";
      names.add("\\fB" + roff(name) + "\\fR" + value);
    }
    return String.join(", ", names);
  }

  private void commands(StringBuilder page) {
    if (!spec.subcommands().isEmpty()) {
      section(page, "COMMANDS", "");
      for (CommandLine command : spec.subcommands().values()) {
        CommandSpec other = command.getCommandSpec();
        item(page, "\\fB" + roff(pageName(other)) + "\\fR(1)", roff(firstLine(other)));
      }
    }
  }

  /** The end of the help text, which is laid out by hand. */
  private void notes(StringBuilder page) {
    List<String> lines = new ArrayList<>(List.of(spec.usageMessage().footer()));
    if (!lines.isEmpty() && lines.getFirst().isBlank()) {
      lines.removeFirst();
    }
    if (!lines.isEmpty()) {
      String text = lines.stream().map(ManPage::roff).collect(Collectors.joining("\n"));
      section(page, "NOTES", ".nf\n" + text + "\n.fi");
    }
  }

  private static void environment(StringBuilder page) {
    section(page, "ENVIRONMENT", "");
    item(page, "\\fBBRIEFS_INDEX\\fR", "The index folder where \\fB\\-\\-index\\fR is not given.");
    item(page, "\\fBBRIEFS_JAVA\\fR", "The Java program to use, or the folder of its JDK.");
    item(page, "\\fBBRIEFS_JAVA_OPTS\\fR", "Further options for Java.");
    item(page, "\\fBNO_COLOR\\fR", "If set, text is written without colors.");
    section(page, "FILES", "");
    item(
        page,
        "\\fI$XDG_CACHE_HOME/briefs\\fR, \\fI~/.cache/briefs\\fR",
        "The start\\-up cache, where the folder of the program cannot be written; safe to delete.");
  }

  private static void section(StringBuilder page, String heading, String text) {
    page.append(".SH ").append(heading).append('\n');
    if (!text.isEmpty()) {
      page.append(text).append('\n');
    }
  }

  private static void item(StringBuilder page, String head, String text) {
    page.append(".TP\n").append(head).append('\n').append(text).append('\n');
  }

  /** Text as it has to be written in a man page to be printed unchanged, and to be copied. */
  static String roff(String text) {
    String escaped =
        text.replace("\\", "\\(rs")
            .replace("-", "\\-")
            .replace("'", "\\(aq")
            .replace("\"", "\\(dq")
            .replace("`", "\\(ga")
            .replace("^", "\\(ha")
            .replace("~", "\\(ti");
    return escaped.startsWith(".") ? "\\&" + escaped : escaped;
  }
}
