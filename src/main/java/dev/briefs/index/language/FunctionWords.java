package dev.briefs.index.language;

import dev.briefs.index.analysis.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringTokenizer;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.CharArraySet;
import org.jspecify.annotations.Nullable;

/**
 * The function words of many languages, by which a text tells its language: those of Lucene's
 * lists, and short lists for languages that have none there. Thread-safe.
 */
final class FunctionWords {
  private static final String OTHERS = "function-words.txt";

  private final List<String> tags;
  private final CharArrayMap<Long> languages;

  private FunctionWords(List<String> tags, CharArrayMap<Long> languages) {
    this.tags = tags;
    this.languages = languages;
  }

  /** Reads the words of all languages. */
  static FunctionWords read() {
    List<String> tags = new ArrayList<>();
    CharArrayMap<Long> words = new CharArrayMap<>(10_000, false);
    for (Language language : Language.values()) {
      if (!language.tag().isEmpty()) {
        CharArraySet own = language.functionWords();
        tags.add(language.tag());
        own.forEach(word -> add(new String((char[]) word), tags.size() - 1, words));
      }
    }
    for (String line : others()) {
      StringTokenizer parts = new StringTokenizer(line);
      String tag = parts.nextToken();
      if (!tags.contains(tag)) {
        tags.add(tag);
      }
      while (parts.hasMoreTokens()) {
        add(parts.nextToken(), tags.indexOf(tag), words);
      }
    }
    if (tags.size() > Long.SIZE) {
      throw new IllegalStateException("more languages than " + Long.SIZE);
    }
    return new FunctionWords(List.copyOf(tags), words);
  }

  private static void add(String word, int language, CharArrayMap<Long> words) {
    Long known = words.get(word);
    words.put(word, (known == null ? 0 : known) | 1L << language);
  }

  /** Lines of a tag and its words. */
  private static List<String> others() {
    try (InputStream stream =
            Objects.requireNonNull(FunctionWords.class.getResourceAsStream(OTHERS), OTHERS);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** The languages' tags; a language's place here is its bit in {@link #languages}. */
  List<String> tags() {
    return tags;
  }

  /** The languages that have a word, given in lower case; 0 for none. */
  long languages(char[] word, int length) {
    @Nullable Long found = languages.get(word, 0, length);
    return found == null ? 0 : found;
  }
}
