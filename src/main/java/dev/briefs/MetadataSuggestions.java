package dev.briefs;

import java.util.List;

/**
 * What the briefs closest to a text suggest for it. Values that the text has already are left out.
 *
 * @param id the id of the text
 * @param title the title of the text
 * @param themes themes, best first, as the archive most often writes them
 * @param keywords keywords, best first, as the archive most often writes them
 * @param categories categories, best first
 * @param topics coarse topics, best first
 */
public record MetadataSuggestions(
    String id,
    String title,
    List<Suggestion> themes,
    List<Suggestion> keywords,
    List<Suggestion> categories,
    List<Suggestion> topics) {
  /** How many values of a kind are suggested unless something else is asked for. */
  public static final int LIMIT = 5;

  /** The weight from which on a value is written into a file. */
  public static final double WRITTEN = 0.1;

  /**
   * A value that is suggested.
   *
   * @param value the value; of a topic its name
   * @param topic the id of the topic, empty where the value is no topic
   * @param weight the share of the scores of all asked briefs that its briefs have, from 0 to 1
   * @param briefs the briefs that have it, closest first
   */
  public record Suggestion(String value, String topic, double weight, List<Supporter> briefs) {
    /** Copies the list. */
    public Suggestion {
      briefs = List.copyOf(briefs);
    }
  }

  /**
   * A brief that has a suggested value.
   *
   * @param id the brief's id
   * @param title the brief's title
   * @param score how close it is to the text
   */
  public record Supporter(String id, String title, double score) {}

  /** Copies the lists. */
  public MetadataSuggestions {
    themes = List.copyOf(themes);
    keywords = List.copyOf(keywords);
    categories = List.copyOf(categories);
    topics = List.copyOf(topics);
  }

  /** Whether there is none of any kind. */
  public boolean isEmpty() {
    return themes.isEmpty() && keywords.isEmpty() && categories.isEmpty() && topics.isEmpty();
  }
}
