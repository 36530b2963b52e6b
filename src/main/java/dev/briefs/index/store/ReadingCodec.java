package dev.briefs.index.store;

import dev.briefs.ReadingRules;
import dev.briefs.ReadingRules.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Rules of reading as the strings of a commit, and back; those that are usual leave none. */
final class ReadingCodec {
  private static final String KEYS = "briefs.keys.";
  private static final String UNLIKE = "briefs.unlike";
  private static final String SEPARATOR = "\u0000";

  private ReadingCodec() {}

  static Map<String, String> encode(ReadingRules rules) {
    Map<String, String> commit = new HashMap<>();
    rules.keys().forEach((field, keys) -> commit.put(key(field), String.join(SEPARATOR, keys)));
    if (!rules.unlike().isEmpty()) {
      commit.put(UNLIKE, String.join(SEPARATOR, rules.unlike()));
    }
    return commit;
  }

  static ReadingRules decode(Map<String, String> commit) {
    ReadingRules rules = ReadingRules.USUAL.unlike(strings(commit.getOrDefault(UNLIKE, "")));
    for (Field field : Field.values()) {
      rules = rules.keys(field, strings(commit.getOrDefault(key(field), "")));
    }
    return rules;
  }

  private static String key(Field field) {
    return KEYS + field.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> strings(String joined) {
    return Stream.of(joined.split(SEPARATOR, -1)).filter(text -> !text.isEmpty()).toList();
  }
}
