package dev.briefs.mcp.tool;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Estimates how many bytes a value takes as JSON; rather too many than too few. */
final class Sizes {
  private static final int PUNCTUATION = 4;
  private static final int NUMBER = 12;

  private Sizes() {}

  static int of(@Nullable Object value) {
    return switch (value) {
      case String text ->
          PUNCTUATION
              + text.getBytes(StandardCharsets.UTF_8).length
              + (int) text.chars().filter(c -> c == '"' || c == '\\' || c < ' ').count();
      case List<?> list -> PUNCTUATION + list.stream().mapToInt(Sizes::of).sum();
      case Map<?, ?> map ->
          PUNCTUATION
              + map.entrySet().stream()
                  .mapToInt(entry -> of(entry.getKey()) + of(entry.getValue()))
                  .sum();
      case null, default -> NUMBER;
    };
  }
}
