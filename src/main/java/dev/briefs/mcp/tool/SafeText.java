package dev.briefs.mcp.tool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Text of briefs without what a reader cannot see: control characters, tags of plane 14, and
 * controls of direction, by which instructions could be hidden.
 */
public final class SafeText {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private SafeText() {}

  /** The value with every text in it cleaned, at any depth. */
  public static @Nullable Object clean(@Nullable Object value) {
    return switch (value) {
      case String text -> clean(text);
      case List<?> list -> list.stream().map(SafeText::clean).toList();
      case Map<?, ?> map -> {
        Map<Object, @Nullable Object> cleaned = new LinkedHashMap<>();
        map.forEach(
            (key, each) -> cleaned.put(key instanceof String k ? clean(k) : key, clean(each)));
        yield cleaned;
      }
      case null, default -> value;
    };
  }

  /** The text without hidden characters. */
  public static String clean(String text) {
    if (text.codePoints().allMatch(SafeText::isVisible)) {
      return text;
    }
    StringBuilder cleaned = new StringBuilder(text.length());
    text.codePoints().filter(SafeText::isVisible).forEach(cleaned::appendCodePoint);
    return cleaned.toString();
  }

  private static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character == '\n' || character == '\t';
      case Character.FORMAT -> character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER;
      case Character.SURROGATE -> false;
      default -> true;
    };
  }
}
