package dev.briefs.cli.settings;

import dev.briefs.FileSelection;
import dev.briefs.ReadingRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What settings files say: the nearest {@code .briefs.yaml} in a folder or above it, and for what
 * that does not say, the person's own {@code briefs/config.yaml}.
 *
 * @param values the values of the settings that are given
 * @param found whether there is such a file in the folder or above it
 */
public record Settings(Map<Setting, Value> values, boolean found) {
  /** The name of a settings file. */
  public static final String NAME = ".briefs.yaml";

  /** The folder of an index where no other is named. */
  public static final String INDEX_FOLDER = "index-data";

  /**
   * The value of a setting.
   *
   * @param texts the value, or the values of a list
   * @param origin the file and line that it stands in
   */
  public record Value(List<String> texts, String origin) {
    /** Copies the list. */
    public Value {
      texts = List.copyOf(texts);
    }
  }

  /**
   * Finds and reads the settings for a folder.
   *
   * @param environment the environment variables, which name the person's own folder
   */
  public static Settings of(Path folder, Map<String, String> environment) {
    try {
      Map<Setting, Value> values = new EnumMap<>(Setting.class);
      Optional<Path> own = own(environment).filter(Files::isRegularFile);
      if (own.isPresent()) {
        Path home = Path.of(environment.getOrDefault("HOME", "/"));
        values.putAll(SettingsFile.read(own.get(), home, true));
      }
      Optional<Path> near = nearest(folder);
      if (near.isPresent()) {
        Path there = near.get().resolveSibling("").toAbsolutePath().normalize();
        values.putAll(SettingsFile.read(near.get(), there, false));
      }
      return new Settings(values, near.isPresent());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Optional<Path> nearest(Path folder) {
    Path there = folder.toAbsolutePath().normalize();
    while (there != null && !Files.isRegularFile(there.resolve(NAME))) {
      there = there.getParent();
    }
    return Optional.ofNullable(there).map(path -> path.resolve(NAME));
  }

  /** The file of the person's own settings, whether it exists or not. */
  private static Optional<Path> own(Map<String, String> environment) {
    String given = environment.getOrDefault("XDG_CONFIG_HOME", "");
    String home = environment.getOrDefault("HOME", "");
    if (given.isEmpty() && home.isEmpty()) {
      return Optional.empty();
    }
    Path folder = given.isEmpty() ? Path.of(home, ".config") : Path.of(given);
    return Optional.of(folder.resolve("briefs/config.yaml"));
  }

  /** Whether a folder holds an index. */
  public static boolean isIndex(Path folder) {
    return Files.isRegularFile(folder.resolve("current"));
  }

  /** The nearest index folder of the usual name in a folder or above it. */
  public static Optional<Path> nearestIndex(Path folder) {
    Path there = folder.toAbsolutePath().normalize();
    while (there != null && !isIndex(there.resolve(INDEX_FOLDER))) {
      there = there.getParent();
    }
    return Optional.ofNullable(there).map(path -> path.resolve(INDEX_FOLDER));
  }

  /** The text of a setting. */
  public Optional<String> text(Setting setting) {
    return list(setting).stream().findFirst();
  }

  /** The texts of a setting, none where it is not given. */
  public List<String> list(Setting setting) {
    Value value = values.get(setting);
    return value == null ? List.of() : value.texts();
  }

  /** How files are read: what the files say, else as the index remembers. */
  public Optional<ReadingRules> reading() {
    if (!found && values.keySet().stream().noneMatch(Setting::isOfReading)) {
      return Optional.empty();
    }
    ReadingRules rules = ReadingRules.USUAL.unlike(list(Setting.SIMILARITY_WITHOUT));
    for (ReadingRules.Field field : ReadingRules.Field.values()) {
      rules = rules.keys(field, list(Setting.keysOf(field)));
    }
    return Optional.of(rules);
  }

  /** Which files are indexed: what the files say, and nothing that the index remembers. */
  public FileSelection selection() {
    FileSelection selection = found ? FileSelection.NONE : FileSelection.UNCHANGED;
    if (values.containsKey(Setting.EXCLUDE)) {
      selection = selection.exclude(list(Setting.EXCLUDE));
    }
    if (values.containsKey(Setting.INCLUDE)) {
      selection = selection.include(list(Setting.INCLUDE));
    }
    if (values.containsKey(Setting.DRAFTS)) {
      selection = selection.drafts(isTrue(Setting.DRAFTS));
    }
    if (values.containsKey(Setting.INDEX_PAGES)) {
      selection = selection.indexPages(isTrue(Setting.INDEX_PAGES));
    }
    return selection;
  }

  private boolean isTrue(Setting setting) {
    return text(setting).map(Boolean::parseBoolean).orElse(false);
  }
}
