package dev.briefs.mcp;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A tool that answers one kind of question from an archive; thread-safe. */
interface ArchiveTool {
  /** The name by which it is called. */
  String name();

  /** The name for people. */
  String title();

  /** What it answers, and when to choose it. */
  String description();

  /** The arguments that it takes. */
  InputSchema input();

  /** The fields of its answer, as the properties of a JSON schema. */
  Map<String, Object> output();

  /**
   * Answers a call.
   *
   * @throws ToolException when the arguments cannot be used
   */
  Map<String, Object> call(Arguments arguments);

  /** The names of constants in lower case. */
  static <E extends Enum<E>> List<String> words(Collection<E> constants) {
    return constants.stream()
        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableList());
  }

  /** The schema of an answer with these properties. */
  static Map<String, Object> answer(Map<String, Object> properties) {
    return Map.of("type", "object", "properties", properties);
  }

  /** The properties of an answer that lists items by pages. */
  static Map<String, Object> paged(String list, Map<String, Object> more) {
    Map<String, Object> properties = new LinkedHashMap<>(more);
    properties.put(list, Map.of("type", "array", "items", Map.of("type", "object")));
    properties.put("nextCursor", Map.of("type", "string"));
    return properties;
  }
}
