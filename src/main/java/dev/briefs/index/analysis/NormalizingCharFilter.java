package dev.briefs.index.analysis;

import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.Arrays;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;

/** A text in the normal form of {@link CharacterNormalizer}. */
final class NormalizingCharFilter extends BaseCharFilter {
  private static final int FIRST_SIZE = 1024;

  private final boolean marking;
  private char[] text = new char[0];
  private int end = -1;
  private int at;

  /**
   * A text.
   *
   * @param marking whether signs that belong to words are marked by {@link WordSigns}
   */
  NormalizingCharFilter(Reader input, boolean marking) {
    super(input);
    this.marking = marking;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (end < 0) {
      load();
    }
    if (at == end) {
      return -1;
    }
    int count = Math.min(length, end - at);
    System.arraycopy(text, at, target, offset, count);
    at += count;
    return count;
  }

  private void load() throws IOException {
    text = new char[FIRST_SIZE];
    end = 0;
    int count = input.read(text, 0, text.length);
    while (count >= 0) {
      end += count;
      if (end == text.length) {
        text = Arrays.copyOf(text, 2 * end);
      }
      count = input.read(text, end, text.length - end);
    }
    if (!isNormal()) {
      CharBuffer normal = CharacterNormalizer.normalize(text, end, this::addOffCorrectMap);
      text = normal.array();
      end = normal.limit();
    }
    if (marking) {
      WordSigns.mark(text, end);
    }
  }

  private boolean isNormal() {
    for (int i = 0; i < end; i++) {
      if (!CharacterKinds.isNormal(text[i])) {
        return false;
      }
    }
    return true;
  }
}
