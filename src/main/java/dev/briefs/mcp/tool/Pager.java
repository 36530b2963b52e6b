package dev.briefs.mcp.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Puts items into an answer until it is full, and the cursor of the rest. An answer is sent twice,
 * as text and as structure, so half of the limit counts.
 */
final class Pager {
  /** The largest answer in bytes, both forms together. */
  static final int MOST_BYTES = 20_000;

  private static final int BUDGET = 8_500;

  private Pager() {}

  /**
   * Adds items to an answer.
   *
   * @param answer what it holds already; gets the list, and {@code nextCursor} where more remains
   * @param items those that come behind the offset
   * @param more whether there are items behind these
   */
  static Map<String, Object> fill(
      Map<String, Object> answer,
      String list,
      List<Map<String, Object>> items,
      int offset,
      boolean more) {
    List<Map<String, Object>> taken = new ArrayList<>();
    int size = Sizes.of(answer);
    for (Map<String, Object> item : items) {
      size += Sizes.of(item);
      if (size > BUDGET && !taken.isEmpty()) {
        break;
      }
      taken.add(item);
    }
    answer.put(list, taken);
    if (taken.size() < items.size() || more) {
      answer.put("nextCursor", Integer.toString(offset + taken.size()));
    }
    return answer;
  }
}
