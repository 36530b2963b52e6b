package dev.briefs.markdown.frontmatter;

import dev.briefs.Rule;
import dev.briefs.markdown.frontmatter.FrontMatter.Value;
import dev.briefs.markdown.outline.Outline;
import dev.briefs.markdown.text.Limits;
import dev.briefs.markdown.text.Lines;
import dev.briefs.markdown.text.Warnings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads front matter from the events of its YAML: no object is ever constructed, an alias repeats
 * the scalars of its anchor at most once, and what is nested too deep ends the reading.
 */
public final class FrontMatterReader {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Limits.FRONT_MATTER_CHARACTERS).build();

  private final Lines lines;
  private final Warnings warnings;
  private final Map<String, List<Value>> values = new LinkedHashMap<>();
  private final Map<String, List<Value>> anchored = new HashMap<>();
  private final List<Value> key = new ArrayList<>();
  private int depth;
  private int stated;

  private FrontMatterReader(Lines lines, Warnings warnings) {
    this.lines = lines;
    this.warnings = warnings;
  }

  /** The front matter of a text; what cannot be read is warned of. */
  public static FrontMatter read(Outline outline, Warnings warnings) {
    int end = outline.frontMatterLines();
    return end == 0 ? FrontMatter.NONE : new FrontMatterReader(outline.lines(), warnings).read(end);
  }

  private FrontMatter read(int end) {
    int from = lines.start(1);
    int to = lines.start(end - 1);
    if (to - from > Limits.FRONT_MATTER_CHARACTERS) {
      return refused("front matter of more than " + Limits.FRONT_MATTER_CHARACTERS + " characters");
    }
    try {
      return read(lines.text().substring(from, to));
    } catch (MarkedYamlEngineException e) {
      warnings.add(line(e), Rule.FRONT_MATTER, "unreadable front matter", oneLine(e.getProblem()));
    } catch (YamlEngineException e) {
      warnings.add(0, Rule.FRONT_MATTER, "unreadable front matter");
    }
    return new FrontMatter(values, false);
  }

  private FrontMatter refused(String reason) {
    warnings.add(0, Rule.OVER_LIMIT, reason + " is not read");
    return new FrontMatter(Map.of(), true);
  }

  private FrontMatter read(String yaml) {
    Iterator<Event> events = new Parse(SETTINGS).parseString(yaml).iterator();
    while (events.hasNext()) {
      Event event = events.next();
      if (depth == 0 && isContent(event) && event.getEventId() != Event.ID.MappingStart) {
        warnings.add(1, Rule.FRONT_MATTER, "front matter is no mapping");
        return new FrontMatter(Map.of(), false);
      }
      if (depth > Limits.FRONT_MATTER_DEPTH) {
        return refused("front matter nested deeper than " + Limits.FRONT_MATTER_DEPTH + " levels");
      }
      take(event);
    }
    return new FrontMatter(values, true);
  }

  private static boolean isContent(Event event) {
    return event instanceof NodeEvent;
  }

  private void take(Event event) {
    switch (event.getEventId()) {
      case MappingStart, SequenceStart -> depth++;
      case MappingEnd, SequenceEnd -> leave();
      case Scalar -> scalar((ScalarEvent) event);
      case Alias -> alias((AliasEvent) event);
      default -> {}
    }
  }

  private void leave() {
    depth--;
    if (depth == 1) {
      key.clear();
    }
  }

  private void scalar(ScalarEvent event) {
    Value value = new Value(oneLine(event.getValue()), line(event));
    event.getAnchor().ifPresent(anchor -> anchored.put(anchor.getValue(), List.of(value)));
    boolean absent = event.isPlain() && (value.text().equals("null") || value.text().equals("~"));
    value(absent ? new Value("", value.line()) : value);
  }

  private void alias(AliasEvent event) {
    for (Value value : anchored.getOrDefault(event.getAlias().getValue(), List.of())) {
      value(value);
    }
  }

  /** Takes a scalar as the next key, or as a value of the last one. */
  private void value(Value value) {
    if (depth == 1 && key.isEmpty()) {
      key.add(value);
      return;
    }
    if (depth <= 2 && !value.text().isBlank()) {
      state(value);
    }
    if (depth == 1) {
      key.clear();
    }
  }

  private void state(Value value) {
    if (stated < Limits.LIST_ITEMS) {
      String name = key.isEmpty() ? "" : key.getFirst().text().strip().toLowerCase(Locale.ROOT);
      values.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
    } else if (stated == Limits.LIST_ITEMS) {
      warnings.add(
          value.line(),
          Rule.OVER_LIMIT,
          "front matter of more than " + Limits.LIST_ITEMS + " values, the rest left out");
    }
    stated++;
  }

  private int line(Event event) {
    return 1 + event.getStartMark().map(Mark::getLine).orElse(0);
  }

  private static int line(MarkedYamlEngineException e) {
    return 1 + e.getProblemMark().map(Mark::getLine).orElse(0);
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.chars().forEach(c -> line.append(Character.isISOControl(c) ? ' ' : (char) c));
    return line.toString();
  }
}
