package dev.briefs.markdown.outline;

import dev.briefs.markdown.inline.PieceParser;
import dev.briefs.markdown.text.Lines;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The link definitions of a text: lines such as {@code [label]: address "title"}. */
public final class LinkDefinitions {
  private static final int LONGEST = 4_000;

  private static final Pattern DEFINITION =
      Pattern.compile(
          "\\[((?:[^\\[\\]\\\\]|\\\\.){1,999}+)]:[ \\t]*+(<[^<>]*+>|[^\\s<]\\S*+)"
              + "(?:[ \\t]++(?:\"[^\"]*+\"|'[^']*+'|\\([^()]*+\\)))?+[ \\t]*+");

  private LinkDefinitions() {}

  /** The targets of the definitions by their label; the first of a label counts. */
  public static Map<String, String> of(Lines lines, LineKind[] kinds) {
    if (!lines.text().contains("]:")) {
      return Map.of();
    }
    Map<String, String> targets = new HashMap<>();
    for (int line = 0; line < kinds.length; line++) {
      if (kinds[line] == LineKind.TEXT && lines.text().startsWith("[", lines.contentStart(line))) {
        Matcher matcher = match(lines.content(line));
        if (matcher.matches()) {
          targets.putIfAbsent(PieceParser.label(matcher.group(1)), target(matcher.group(2)));
        }
      }
    }
    return targets;
  }

  /** Whether a line defines a link. */
  public static boolean isDefinition(String line) {
    return line.startsWith("[") && !line.startsWith("[^") && match(line).matches();
  }

  private static Matcher match(String line) {
    boolean footnote = line.startsWith("[^");
    return DEFINITION.matcher(footnote || line.length() > LONGEST ? "" : line);
  }

  private static String target(String written) {
    boolean angled = written.startsWith("<") && written.endsWith(">");
    return angled ? written.substring(1, written.length() - 1) : written;
  }
}
