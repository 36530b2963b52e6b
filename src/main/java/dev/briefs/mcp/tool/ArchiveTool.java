package dev.briefs.mcp.tool;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A tool that answers one kind of question from an archive; thread-safe. */
public interface ArchiveTool {
  /** The name by which it is called. */
  String name();

  /** The name for people. */
  String title();

  /** What it answers, and when to choose it. */
  String description();

  /** The arguments that it takes. */
  InputSchema input();

  /** The JSON schema of its answer. */
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
}
