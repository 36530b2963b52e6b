package dev.briefs.benchmark;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Briefs of made-up words, as frequent as those of a language are (Zipf 1935), the same for the
 * same seed. A third of the words of a brief are those of its topic, which fifty others share.
 */
final class MadeUpText {
  private static final String[] SYLLABLES = {
    "ba", "den", "fi", "gor", "ha", "jun", "ki", "lam", "mo", "ner", "o", "pis", "ra", "sto", "ti",
    "ul", "va", "wen", "xi", "yor", "za", "cha", "bri", "e"
  };
  private static final int VOCABULARY = 60_000;
  private static final int TOPIC_SIZE = 50;
  private static final int TOPIC_WORDS = 30;

  private final Random random;
  private final String[] words;

  MadeUpText(long seed) {
    random = new Random(seed);
    words =
        IntStream.range(0, VOCABULARY)
            .mapToObj(rank -> word(1 + Integer.toString(rank).length() / 2 + random.nextInt(2)))
            .toArray(String[]::new);
  }

  /** Briefs of the classic form with a summary of one to three sentences. */
  List<String> classic(int count) {
    return briefs(count, number -> classic(number, topic(number)));
  }

  /** Briefs of the extended form with lists and tables. */
  List<String> extended(int count) {
    return briefs(count, number -> extended(number, topic(number)));
  }

  private static List<String> briefs(int count, IntFunction<String> brief) {
    return IntStream.range(0, count).mapToObj(brief).toList();
  }

  private String classic(int number, List<String> topic) {
    return head(number, topic, ", from ([%s](https://example.org/p/%s).)")
        + "\n## Summary\n\n"
        + sentences(1 + random.nextInt(3), 13, topic)
        + "\n";
  }

  private String extended(int number, List<String> topic) {
    StringBuilder text =
        new StringBuilder(head(number, topic, ", (from page [%s](https://example.org/p/%s).)"));
    text.append("\n## Summary\n\n").append(sentences(8, 18, topic)).append("\n\n");
    text.append(list("Keywords", 8, topic)).append(list("Themes", 4, topic));
    text.append("## Other\n\n* Category: ").append(word(topic)).append("\n* Type: news\n\n");
    text.append(table("Signals", "name|description|change|10-year|driving-force|relevancy", topic));
    for (String name : List.of("Concerns", "Behaviors", "Technologies", "Issues")) {
      text.append(table(name, "name|description|relevancy", topic));
    }
    return text.toString();
  }

  private String head(int number, List<String> topic, String origin) {
    String date =
        LocalDate.of(2005, 1, 1).plusDays(number % 7000).format(DateTimeFormatter.BASIC_ISO_DATE);
    return "# __%s__%s\n\n__[External link](https://example.org/articles/%d?utm_source=letter)__\n\n\n\n"
        .formatted(words(10, topic), origin.formatted(date, date), number);
  }

  private String list(String heading, int size, List<String> topic) {
    StringBuilder text = new StringBuilder("## " + heading + "\n\n");
    for (int item = 0; item < size; item++) {
      text.append("* ").append(words(2, topic)).append('\n');
    }
    return text.append('\n').toString();
  }

  private String table(String heading, String columns, List<String> topic) {
    String[] names = columns.split("\\|", -1);
    StringBuilder text = new StringBuilder("## " + heading + "\n\n|");
    for (String name : names) {
      text.append(" %-20s |".formatted(name));
    }
    text.append("\n|").append(":---------------------|".repeat(names.length)).append('\n');
    for (int row = 5 + random.nextInt(4); row > 0; row--) {
      text.append('|');
      for (String name : names) {
        text.append(" %-20s |".formatted(cell(name, topic)));
      }
      text.append('\n');
    }
    return text.append('\n').toString();
  }

  private String cell(String column, List<String> topic) {
    return switch (column) {
      case "name" -> words(3, topic);
      case "relevancy" -> Integer.toString(1 + random.nextInt(5));
      default -> words(11, topic);
    };
  }

  private String sentences(int count, int length, List<String> topic) {
    StringBuilder text = new StringBuilder();
    for (int left = count; left > 0; left--) {
      text.append(words(length + random.nextInt(8), topic)).append(left > 1 ? ". " : ".");
    }
    return text.toString();
  }

  private String words(int count, List<String> topic) {
    StringBuilder text = new StringBuilder();
    for (int left = count; left > 0; left--) {
      String word = word(topic);
      text.append(word).append(left > 1 ? " " : "");
    }
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private String word(List<String> topic) {
    return random.nextInt(3) == 0 ? topic.get(random.nextInt(topic.size())) : frequentWord();
  }

  /** A word whose rank is as a power of the vocabulary's size, so that few make most of a text. */
  private String frequentWord() {
    return words[(int) Math.pow(VOCABULARY, random.nextDouble())];
  }

  private List<String> topic(int number) {
    Random own = new Random(number / TOPIC_SIZE);
    List<String> topic = new ArrayList<>();
    while (topic.size() < TOPIC_WORDS) {
      topic.add(words[own.nextInt(VOCABULARY)]);
    }
    return topic;
  }

  private String word(int syllables) {
    StringBuilder word = new StringBuilder();
    for (int left = syllables; left > 0; left--) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }
}
