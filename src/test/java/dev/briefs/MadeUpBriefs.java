package dev.briefs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Briefs of made-up words on made-up topics, the same ones for the same seed. Briefs of one topic
 * share words that others do not have, so that they are one another's neighbours.
 */
public final class MadeUpBriefs {
  private static final String[] SYLLABLES = {
    "ba", "do", "fe", "gu", "ka", "lo", "mi", "ne", "po", "ra", "su", "ti", "vo", "ze", "xa", "chu"
  };
  private static final int COMMON_WORDS = 300;
  private static final int TOPIC_WORDS = 40;
  private static final double ON_TOPIC = 0.4;

  private final Random random;
  private final List<String> common;
  private final List<List<String>> topics;

  public MadeUpBriefs(long seed, int topicCount) {
    random = new Random(seed);
    common = words(COMMON_WORDS, 2);
    topics = IntStream.range(0, topicCount).mapToObj(topic -> words(TOPIC_WORDS, 4)).toList();
  }

  /** So many briefs with the ids {@code b0000}, {@code b0001}, …, the topics in turn. */
  public List<Brief> briefs(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> brief("b%04d".formatted(number), number % topics.size()))
        .toList();
  }

  /** A brief on a topic, its link its own. */
  public Brief brief(String id, int topic) {
    return Brief.builder(id)
        .title(sentence(topic, 6))
        .issue(issue())
        .link(new ExternalLink("https://example.org/articles/" + id))
        .summary(paragraph(topic, 60))
        .keywords(List.of(word(topics.get(topic)), word(topics.get(topic)) + " " + word(common)))
        .themes(List.of("theme " + topic))
        .category(topic % 2 == 0 ? "even" : "odd")
        .tables(List.of(signals(topic)))
        .build();
  }

  /** Words on a topic. */
  public String paragraph(int topic, int words) {
    StringBuilder text = new StringBuilder();
    for (int left = words; left > 0; left -= 12) {
      text.append(text.isEmpty() ? "" : " ").append(sentence(topic, Math.min(12, left)));
      text.append('.');
    }
    return text.toString();
  }

  /** A brief as a file in the classic form writes it. */
  public static String markdown(Brief brief) {
    StringBuilder text = new StringBuilder();
    text.append(
        "# __%s__, from ([%s](https://example.org/p).)\n\n"
            .formatted(brief.title(), brief.issue().name()));
    text.append("__[External link](%s)__\n\n\n\n".formatted(brief.link().written()));
    text.append("## Summary\n\n").append(brief.summary()).append("\n\n## Keywords\n\n");
    brief.keywords().forEach(keyword -> text.append("* ").append(keyword).append('\n'));
    text.append("\n## Themes\n\n");
    brief.themes().forEach(theme -> text.append("* ").append(theme).append('\n'));
    text.append("\n## Other\n\n* Category: ").append(brief.category()).append('\n');
    text.append("\n## Signals\n\n| Signal | Change |\n|:--|:--|\n");
    for (Row row : brief.signals()) {
      text.append("| %s | %s |\n".formatted(row.name(), row.change()));
    }
    return text.toString();
  }

  private Issue issue() {
    String name =
        "%d%02d%02d"
            .formatted(2022 + random.nextInt(4), 1 + random.nextInt(12), 1 + random.nextInt(28));
    return new Issue(name, "https://example.org/p");
  }

  private Table signals(int topic) {
    List<Row> rows = new ArrayList<>();
    for (int row = 0; row < 2; row++) {
      Map<String, String> cells = new LinkedHashMap<>();
      cells.put(Row.NAME, sentence(topic, 4));
      cells.put(Row.CHANGE, sentence(topic, 5));
      rows.add(new Row(20 + row, cells));
    }
    return new Table(Table.SIGNALS, List.of("Signal", "Change"), rows);
  }

  private String sentence(int topic, int length) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      words.add(random.nextDouble() < ON_TOPIC ? word(topics.get(topic)) : word(common));
    }
    return String.join(" ", words);
  }

  /** The first words of a list come more often than the last. */
  private String word(List<String> words) {
    double share = random.nextDouble();
    return words.get((int) (share * share * words.size()));
  }

  private List<String> words(int count, int syllables) {
    List<String> words = new ArrayList<>();
    while (words.size() < count) {
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < syllables; i++) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      words.add(word.toString());
    }
    return words;
  }
}
