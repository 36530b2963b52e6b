package dev.briefs.cli.settings;

import dev.briefs.cli.option.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A reader of a settings file: a YAML mapping of {@link Setting settings}. It makes no objects of
 * tags and runs nothing.
 */
final class SettingsFile {
  private static final LoadSettings YAML =
      LoadSettings.builder().setCodePointLimit(100_000).build();

  private final Path file;
  private final Path folder;
  private final boolean trusted;
  private final Map<Setting, Settings.Value> values = new EnumMap<>(Setting.class);

  private SettingsFile(Path file, Path folder, boolean trusted) {
    this.file = file;
    this.folder = folder;
    this.trusted = trusted;
  }

  /**
   * Reads a file.
   *
   * @param folder the folder that its relative paths begin at
   * @param trusted whether its paths may lead out of that folder
   * @throws UsageException when it says what no setting is, with the line
   */
  static Map<Setting, Settings.Value> read(Path file, Path folder, boolean trusted)
      throws IOException {
    SettingsFile settings = new SettingsFile(file, folder, trusted);
    try {
      Node root = new Compose(YAML).composeString(Files.readString(file)).orElse(null);
      if (root instanceof MappingNode mapping) {
        settings.take("", mapping);
      } else if (root != null && !Tag.NULL.equals(root.getTag())) {
        throw settings.wrong(root, "expected NAME: VALUE lines");
      }
    } catch (MarkedYamlEngineException malformed) {
      int line = malformed.getProblemMark().map(Mark::getLine).orElse(0);
      throw new UsageException(file + ":" + (line + 1), malformed.getProblem());
    } catch (YamlEngineException malformed) {
      throw new UsageException(file.toString(), String.valueOf(malformed.getMessage()));
    }
    return settings.values;
  }

  private void take(String section, MappingNode mapping) {
    for (NodeTuple entry : mapping.getValue()) {
      String key = section + text(entry.getKeyNode());
      if (section.isEmpty()
          && Setting.isSection(key)
          && entry.getValueNode() instanceof MappingNode nested) {
        take(key + ".", nested);
      } else {
        Setting setting =
            Setting.of(key)
                .orElseThrow(
                    () ->
                        wrong(
                            entry.getKeyNode(),
                            "unknown setting '" + key + "'; there are " + Setting.keys()));
        values.put(setting, value(setting, entry));
      }
    }
  }

  private Settings.Value value(Setting setting, NodeTuple entry) {
    List<String> texts = new ArrayList<>();
    if (entry.getValueNode() instanceof SequenceNode sequence && setting.isList()) {
      sequence.getValue().forEach(item -> texts.add(text(item)));
    } else {
      texts.add(text(entry.getValueNode()));
    }
    if (setting.kind() == Setting.Kind.FLAG && !texts.getFirst().matches("true|false")) {
      throw wrong(entry.getValueNode(), setting.key() + " is true or false");
    }
    List<String> choices = setting.choices();
    String first = texts.isEmpty() ? "" : texts.getFirst().strip().toLowerCase(Locale.ROOT);
    if (!choices.isEmpty() && !choices.contains(first)) {
      String expected = String.join(", ", choices);
      throw wrong(entry.getValueNode(), setting.key() + " is one of " + expected);
    }
    List<String> values = choices.isEmpty() ? paths(setting, entry, texts) : List.of(first);
    return new Settings.Value(values, file + ":" + line(entry.getKeyNode()));
  }

  private List<String> paths(Setting setting, NodeTuple entry, List<String> texts) {
    return setting.isPath()
        ? texts.stream().map(text -> path(entry.getValueNode(), text).toString()).toList()
        : texts;
  }

  private Path path(Node node, String text) {
    try {
      Path path = folder.resolve(text).normalize();
      if (!trusted && !(path.startsWith(folder) && real(path).startsWith(real(folder)))) {
        throw wrong(
            node,
            "'"
                + text
                + "' lies outside of "
                + folder
                + "; name it with an option, or in the"
                + " settings of your own (see 'briefs settings --help')");
      }
      return path;
    } catch (InvalidPathException invalid) {
      throw wrong(node, "no file name: " + text);
    }
  }

  /** A path with the links in that part of it that exists followed. */
  private static Path real(Path path) {
    for (Path there = path; there != null; there = there.getParent()) {
      try {
        return there.toRealPath().resolve(there.relativize(path)).normalize();
      } catch (IOException absent) {
        // The folder above may exist.
      }
    }
    return path;
  }

  private String text(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw wrong(node, "expected a text");
  }

  private UsageException wrong(Node node, String what) {
    return new UsageException(file + ":" + line(node), what);
  }

  private static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }
}
