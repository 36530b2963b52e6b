package dev.briefs.index.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Reduces words of a language to their stems, which have no accents. Serves one thread. */
final class Stemmer {
  private static final int MOST_KNOWN = 20_000;

  private final OneWord source = new OneWord();
  private final TokenStream stems;
  private final CharTermAttribute stem;
  private final CharArrayMap<char[]> known = new CharArrayMap<>(64, false);

  Stemmer(Language language) {
    this.stems = WordStems.stem(language, source);
    this.stem = stems.addAttribute(CharTermAttribute.class);
  }

  /** The stem of a word in lower case; never to be changed. */
  char[] stem(char[] word, int length) {
    char[] found = known.get(word, 0, length);
    if (found == null) {
      found = analyze(word, length);
      if (known.size() == MOST_KNOWN) {
        known.clear();
      }
      known.put(new String(word, 0, length), found);
    }
    return found;
  }

  private char[] analyze(char[] word, int length) {
    source.set(word, length);
    try {
      return stems.incrementToken() ? stem.toString().toCharArray() : new char[0];
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The word to be stemmed. */
  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private boolean given;

    void set(char[] word, int length) {
      clearAttributes();
      term.copyBuffer(word, 0, length);
      given = false;
    }

    @Override
    public boolean incrementToken() {
      boolean first = !given;
      given = true;
      return first;
    }
  }
}
