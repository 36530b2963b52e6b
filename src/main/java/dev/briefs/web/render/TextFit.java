package dev.briefs.web.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits text into a width where no browser can measure it. Widths are estimates on the safe side for
 * the usual sans-serif fonts.
 */
final class TextFit {
  private static final double MARGIN = 1.12;
  private static final String NARROW = "iljtfrI.,:;'!|()[] ’‘";
  private static final String WIDE = "mwMW@%—…";

  private TextFit() {}

  /** The text in lines, the last cut short where it does not fit. */
  static List<String> lines(String text, double width, double size, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words(text, width, size)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, size) <= width) {
        line.setLength(0);
        line.append(longer);
      } else {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      }
    }
    lines.add(line.toString());
    return lines.size() <= most ? lines : cut(lines.subList(0, most), width, size);
  }

  private static List<String> cut(List<String> lines, double width, double size) {
    List<String> kept = new ArrayList<>(lines);
    String last = kept.removeLast();
    while (!last.isEmpty() && width(last + "…", size) > width) {
      last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
    }
    kept.add(last.stripTrailing() + "…");
    return kept;
  }

  /** The words of a text, those divided that are wider than a line. */
  private static List<String> words(String text, double width, double size) {
    List<String> words = new ArrayList<>();
    for (String word : text.strip().split("\\s+", -1)) {
      String rest = word;
      while (width(rest, size) > width) {
        int end = fitting(rest, width, size);
        words.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
      words.add(rest);
    }
    return words;
  }

  private static int fitting(String word, double width, double size) {
    int end = word.offsetByCodePoints(0, 1);
    while (end < word.length()
        && width(word.substring(0, word.offsetByCodePoints(end, 1)), size) <= width) {
      end = word.offsetByCodePoints(end, 1);
    }
    return end;
  }

  /** The estimated width of a text in a font of a size. */
  static double width(String text, double size) {
    return text.codePoints().mapToDouble(TextFit::width).sum() * size * MARGIN;
  }

  private static double width(int character) {
    if (character >= 0x1100 && !isNarrowBlock(character)) {
      return 1;
    }
    if (NARROW.indexOf(character) >= 0) {
      return 0.32;
    }
    if (WIDE.indexOf(character) >= 0) {
      return 0.88;
    }
    return Character.isUpperCase(character) ? 0.66 : 0.55;
  }

  /** General punctuation and the like stand above the letters of most scripts. */
  private static boolean isNarrowBlock(int character) {
    return character >= 0x1E00 && character < 0x2E80;
  }
}
