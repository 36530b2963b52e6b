package dev.briefs.markdown.frontmatter;

import dev.briefs.markdown.frontmatter.FrontMatterNode.Entry;
import dev.briefs.markdown.frontmatter.FrontMatterNode.Items;
import dev.briefs.markdown.frontmatter.FrontMatterNode.Mapping;
import dev.briefs.markdown.frontmatter.FrontMatterNode.Scalar;
import dev.briefs.markdown.text.Limits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Reads YAML from its events: no object is ever constructed, an alias stands for the node of its
 * anchor, which is shared and not copied.
 */
final class YamlReader {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Limits.FRONT_MATTER_CHARACTERS).build();

  /** The key under which a mapping takes in the entries of others. */
  private static final String MERGE = "<<";

  private final Iterator<Event> events;
  private final int firstLine;
  private final Map<Anchor, FrontMatterNode> anchored = new HashMap<>();

  private YamlReader(Iterator<Event> events, int firstLine) {
    this.events = events;
    this.firstLine = firstLine;
  }

  /**
   * The first document of a text; empty where it has none.
   *
   * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException if it is no YAML
   * @throws NestingException if it is nested too deep
   */
  static Optional<FrontMatterNode> read(String yaml, int firstLine) {
    YamlReader reader = new YamlReader(new Parse(SETTINGS).parseString(yaml).iterator(), firstLine);
    Optional<FrontMatterNode> document = Optional.empty();
    while (reader.events.hasNext()) {
      Event event = reader.events.next();
      boolean content = event.getEventId() != Event.ID.StreamStart && isContent(event);
      if (content && document.isEmpty()) {
        document = Optional.of(reader.node(event, 0));
      }
    }
    return document;
  }

  private static boolean isContent(Event event) {
    return switch (event.getEventId()) {
      case MappingStart, SequenceStart, Scalar, Alias -> true;
      default -> false;
    };
  }

  private FrontMatterNode node(Event event, int depth) {
    if (depth > Limits.FRONT_MATTER_DEPTH) {
      throw new NestingException();
    }
    return switch (event.getEventId()) {
      case MappingStart -> anchor((CollectionStartEvent) event, mapping(depth));
      case SequenceStart -> anchor((CollectionStartEvent) event, items(depth));
      case Alias -> alias((AliasEvent) event);
      default -> scalar((ScalarEvent) event);
    };
  }

  private FrontMatterNode mapping(int depth) {
    List<Entry> entries = new ArrayList<>();
    List<Entry> merged = new ArrayList<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      FrontMatterNode key = node(event, depth + 1);
      FrontMatterNode value = node(events.next(), depth + 1);
      if (key instanceof Scalar name && name.text().equals(MERGE)) {
        merge(value, merged);
      } else if (key instanceof Scalar name) {
        entries.add(new Entry(name.text(), name.line(), value));
      }
      event = events.next();
    }
    return new Mapping(joined(merged, entries));
  }

  /** The entries of a mapping, or of several, that another takes in. */
  private static void merge(FrontMatterNode value, List<Entry> merged) {
    if (merged.size() > Limits.LIST_ITEMS) {
      return;
    }
    if (value instanceof Mapping mapping) {
      merged.addAll(mapping.entries());
    } else if (value instanceof Items items) {
      items.items().forEach(item -> merge(item, merged));
    }
  }

  /** Own entries count before those that are taken in, and of these the first of a key. */
  private static List<Entry> joined(List<Entry> merged, List<Entry> own) {
    if (merged.isEmpty()) {
      return own;
    }
    Set<String> keys = new HashSet<>();
    own.forEach(entry -> keys.add(entry.key()));
    List<Entry> joined = new ArrayList<>();
    for (Entry entry : merged) {
      if (joined.size() < Limits.LIST_ITEMS && keys.add(entry.key())) {
        joined.add(entry);
      }
    }
    joined.addAll(own);
    return joined;
  }

  private FrontMatterNode items(int depth) {
    List<FrontMatterNode> items = new ArrayList<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      items.add(node(event, depth + 1));
      event = events.next();
    }
    return new Items(items);
  }

  private FrontMatterNode anchor(CollectionStartEvent event, FrontMatterNode node) {
    event.getAnchor().ifPresent(anchor -> anchored.put(anchor, node));
    return node;
  }

  private FrontMatterNode alias(AliasEvent event) {
    return anchored.getOrDefault(event.getAlias(), Scalar.of("", line(event)));
  }

  private FrontMatterNode scalar(ScalarEvent event) {
    String text = event.getValue();
    boolean absent = event.isPlain() && (text.equalsIgnoreCase("null") || text.equals("~"));
    Scalar scalar = Scalar.of(absent ? "" : text, line(event));
    event.getAnchor().ifPresent(anchor -> anchored.put(anchor, scalar));
    return scalar;
  }

  private int line(Event event) {
    return firstLine + event.getStartMark().map(Mark::getLine).orElse(0);
  }
}
