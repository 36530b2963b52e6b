package dev.briefs.markdown.frontmatter;

import dev.briefs.Rule;
import dev.briefs.markdown.frontmatter.FrontMatterNode.Mapping;
import dev.briefs.markdown.text.FrontMatterBlock;
import dev.briefs.markdown.text.Limits;
import dev.briefs.markdown.text.Lines;
import dev.briefs.markdown.text.Warnings;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads front matter in YAML, TOML or JSON, or of bare lines. What is not well formed is warned of
 * and read line by line.
 */
public final class FrontMatterReader {
  private final Lines lines;
  private final FrontMatterBlock block;
  private final Warnings warnings;

  private FrontMatterReader(Lines lines, FrontMatterBlock block, Warnings warnings) {
    this.lines = lines;
    this.block = block;
    this.warnings = warnings;
  }

  /** What the front matter of a text states; what cannot be read is warned of. */
  public static FrontMatter read(Lines lines, FrontMatterBlock block, Warnings warnings) {
    return block.form() == FrontMatterBlock.Form.NONE
        ? FrontMatter.NONE
        : new FrontMatterReader(lines, block, warnings).read();
  }

  private FrontMatter read() {
    int from = lines.start(block.from());
    int to = lines.start(block.to());
    if (to - from > Limits.FRONT_MATTER_CHARACTERS) {
      return refused("front matter of more than " + Limits.FRONT_MATTER_CHARACTERS + " characters");
    }
    try {
      return flat(node(lines.text().substring(from, to)));
    } catch (NestingException tooDeep) {
      return refused("front matter nested deeper than " + Limits.FRONT_MATTER_DEPTH + " levels");
    } catch (MarkedYamlEngineException e) {
      int line = block.from() + e.getProblemMark().map(Mark::getLine).orElse(0);
      return loose(line, e.getProblem());
    } catch (YamlEngineException e) {
      return loose(block.from(), "no YAML");
    } catch (MalformedException e) {
      return loose(e.line(), String.valueOf(e.getMessage()));
    }
  }

  private FrontMatterNode node(String text) {
    return switch (block.form()) {
      case YAML -> YamlReader.read(text, block.from()).orElseGet(() -> new Mapping(List.of()));
      case TOML -> TomlReader.read(text, block.from());
      case JSON -> JsonReader.read(text, block.from());
      case LINES, NONE -> LineReader.read(lines, block.from(), block.to());
    };
  }

  private FrontMatter flat(FrontMatterNode node) {
    if (node instanceof Mapping mapping) {
      return new FrontMatter(new Flattening(warnings).of(mapping), true);
    }
    warnings.add(block.from(), Rule.FRONT_MATTER, "front matter is no mapping");
    return new FrontMatter(Map.of(), false);
  }

  private FrontMatter loose(int line, String problem) {
    String oneLine = FrontMatterNode.Scalar.of(problem, line).text();
    Mapping mapping = LineReader.read(lines, block.from(), block.to());
    boolean readable = !mapping.entries().isEmpty();
    warnings.add(
        line,
        Rule.FRONT_MATTER,
        readable ? "front matter read line by line" : "unreadable front matter",
        oneLine);
    return new FrontMatter(new Flattening(warnings).of(mapping), readable);
  }

  private FrontMatter refused(String reason) {
    warnings.add(0, Rule.OVER_LIMIT, reason + " is not read");
    return new FrontMatter(Map.of(), true);
  }
}
