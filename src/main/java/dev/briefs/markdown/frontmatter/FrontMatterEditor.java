package dev.briefs.markdown.frontmatter;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.briefs.markdown.text.FrontMatterBlock;
import dev.briefs.markdown.text.Lines;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Adds a list of values to the front matter of a text. */
public final class FrontMatterEditor {
  /** Texts that YAML reads as they stand. */
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} '’/&+.()-]*");

  private static final Set<String> RESERVED =
      Set.of("y", "n", "yes", "no", "true", "false", "on", "off", "null");

  private FrontMatterEditor() {}

  /** The text with the values under a key; empty where it has no front matter. */
  public static Optional<String> add(
      FrontMatterBlock block, Lines lines, String key, List<String> values) {
    String eol = lines.count() == 0 ? "\n" : lines.text().substring(lines.end(0), lines.start(1));
    return switch (block.form()) {
      case NONE -> Optional.empty();
      case YAML -> Optional.of(inserted(lines, lines.start(block.to()), yaml(key, values, eol)));
      case TOML ->
          Optional.of(
              inserted(lines, lines.start(block.from()), key + " = " + array(values) + eol));
      case JSON ->
          Optional.of(
              inserted(
                  lines,
                  lines.text().indexOf('{', lines.start(0)) + 1,
                  eol + "  \"" + key + "\": " + array(values) + ","));
      case LINES -> Optional.of(inserted(lines, lines.start(block.to()), line(key, values, eol)));
    };
  }

  private static String inserted(Lines lines, int at, String added) {
    return lines.text().substring(0, at) + added + lines.text().substring(at);
  }

  private static String yaml(String key, List<String> values, String eol) {
    StringBuilder list = new StringBuilder(key).append(':').append(eol);
    values.forEach(value -> list.append("  - ").append(yaml(value)).append(eol));
    return list.toString();
  }

  private static String yaml(String value) {
    boolean plain =
        PLAIN.matcher(value).matches()
            && value.equals(value.strip())
            && !RESERVED.contains(value.toLowerCase(Locale.ROOT));
    return plain ? value : quoted(value);
  }

  private static String array(List<String> values) {
    return values.stream()
        .map(FrontMatterEditor::quoted)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String quoted(String value) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(value)) + '"';
  }

  private static String line(String key, List<String> values, String eol) {
    String name = key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    return name + ": " + String.join(", ", values) + eol;
  }
}
