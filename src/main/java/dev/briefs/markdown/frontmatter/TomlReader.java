package dev.briefs.markdown.frontmatter;

import dev.briefs.markdown.frontmatter.FrontMatterNode.Entry;
import dev.briefs.markdown.frontmatter.FrontMatterNode.Items;
import dev.briefs.markdown.frontmatter.FrontMatterNode.Mapping;
import dev.briefs.markdown.frontmatter.FrontMatterNode.Scalar;
import dev.briefs.markdown.text.Limits;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads TOML. */
final class TomlReader {
  private final int firstLine;

  private TomlReader(int firstLine) {
    this.firstLine = firstLine;
  }

  /**
   * The table of a text.
   *
   * @throws MalformedException if it is no TOML
   * @throws NestingException if it is nested too deep
   */
  static FrontMatterNode read(String toml, int firstLine) {
    requireShallow(toml);
    TomlParseResult result = Toml.parse(toml);
    if (result.hasErrors()) {
      TomlParseError first = result.errors().getFirst();
      int line = firstLine + first.position().line() - 1;
      throw new MalformedException(line, String.valueOf(first.getMessage()));
    }
    return new TomlReader(firstLine).table(result);
  }

  private static void requireShallow(String toml) {
    int depth = 0;
    for (int i = 0; i < toml.length(); i++) {
      char c = toml.charAt(i);
      depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
      depth = c == '\n' && depth < 0 ? 0 : depth;
      if (depth > Limits.FRONT_MATTER_DEPTH) {
        throw new NestingException();
      }
    }
  }

  private Mapping table(TomlTable table) {
    List<Entry> entries = new ArrayList<>();
    for (String key : table.keySet()) {
      List<String> path = List.of(key);
      int line = line(table.inputPositionOf(path));
      entries.add(new Entry(key, line, node(table.get(path), line)));
    }
    return new Mapping(entries);
  }

  private Items items(TomlArray array) {
    List<FrontMatterNode> items = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      items.add(node(array.get(i), line(array.inputPositionOf(i))));
    }
    return new Items(items);
  }

  private FrontMatterNode node(@Nullable Object value, int line) {
    return switch (value) {
      case TomlTable table -> table(table);
      case TomlArray array -> items(array);
      case null -> Scalar.of("", line);
      default -> Scalar.of(value.toString(), line);
    };
  }

  private int line(@Nullable TomlPosition position) {
    return firstLine + (position == null ? 0 : position.line() - 1);
  }
}
