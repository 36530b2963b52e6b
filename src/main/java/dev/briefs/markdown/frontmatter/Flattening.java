package dev.briefs.markdown.frontmatter;

import dev.briefs.Rule;
import dev.briefs.markdown.frontmatter.FrontMatter.Value;
import dev.briefs.markdown.frontmatter.FrontMatterNode.Entry;
import dev.briefs.markdown.frontmatter.FrontMatterNode.Items;
import dev.briefs.markdown.frontmatter.FrontMatterNode.Mapping;
import dev.briefs.markdown.frontmatter.FrontMatterNode.Scalar;
import dev.briefs.markdown.text.Limits;
import dev.briefs.markdown.text.Warnings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Collects the single values of front matter under their keys, up to a number of values and two
 * levels of keys; not safe for use by several threads.
 */
final class Flattening {
  private static final int DEEPEST = 2;
  private static final Set<String> FLAGS = Set.of("", "true", "yes", "on");

  private final Warnings warnings;
  private final Map<String, List<Value>> values = new LinkedHashMap<>();
  private int stated;
  private int visited;

  Flattening(Warnings warnings) {
    this.warnings = warnings;
  }

  /** The values of a mapping; of a key that stands twice the last counts. */
  Map<String, List<Value>> of(Mapping mapping) {
    Set<String> seen = new HashSet<>();
    for (Entry entry : mapping.entries()) {
      String key = FrontMatter.key(entry.key());
      if (!seen.add(key)) {
        warnings.add(entry.line(), Rule.FRONT_MATTER, "key stands twice", entry.key());
        values.keySet().removeIf(path -> path.equals(key) || path.startsWith(key + "."));
      }
      add(key, entry.value(), 1, false);
    }
    return values;
  }

  private void add(String path, FrontMatterNode node, int depth, boolean listed) {
    if (visited++ > 4 * Limits.LIST_ITEMS) {
      return;
    }
    // No switch over types: setting one up takes tens of milliseconds of a cold start.
    if (node instanceof Scalar scalar) {
      state(path, scalar, listed);
    } else if (node instanceof Items items) {
      items(path, items, depth);
    } else if (node instanceof Mapping mapping) {
      mapping(path, mapping, depth);
    }
  }

  /** Items may be lists themselves, as {@code [[page]]} is in YAML. */
  private void items(String path, Items items, int depth) {
    for (FrontMatterNode item : items.items()) {
      if (item instanceof Items inner) {
        inner.items().stream()
            .filter(Scalar.class::isInstance)
            .forEach(scalar -> add(path, scalar, depth, true));
      } else {
        add(path, item, depth, true);
      }
    }
  }

  private void mapping(String path, Mapping mapping, int depth) {
    for (Entry entry : mapping.entries()) {
      boolean flag =
          entry.value() instanceof Scalar scalar
              && FLAGS.contains(scalar.text().strip().toLowerCase(Locale.ROOT));
      if (flag) {
        state(path, Scalar.of(entry.key(), entry.line()), true);
      }
      if (depth < DEEPEST) {
        add(path + "." + FrontMatter.key(entry.key()), entry.value(), depth + 1, false);
      }
    }
  }

  private void state(String path, Scalar scalar, boolean listed) {
    if (scalar.text().isBlank()) {
      return;
    }
    if (stated < Limits.LIST_ITEMS) {
      values
          .computeIfAbsent(path, unused -> new ArrayList<>())
          .add(new Value(scalar.text(), scalar.line(), listed));
    } else if (stated == Limits.LIST_ITEMS) {
      warnings.add(
          scalar.line(),
          Rule.OVER_LIMIT,
          "front matter of more than " + Limits.LIST_ITEMS + " values, the rest left out");
    }
    stated++;
  }
}
