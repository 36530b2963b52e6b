package dev.briefs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A brief that is close to another.
 *
 * @param id the neighbour's id
 * @param title the neighbour's title
 * @param issue the name of its issue, or empty
 * @param date its date
 * @param path the Markdown file it was read from, absolute; empty for a brief of no file
 * @param score how close it is, in the unit of the method
 * @param relatedness the estimated probability that the two are related, from 0 to 1
 * @param strength the relatedness in words
 * @param terms where an explanation was asked for: the shared terms, weightiest first
 * @param via where an explanation was asked for: the briefs through which smoothing brought it
 * @param duplicates ids of the other briefs that tell the neighbour's story, in id order
 */
public record Neighbour(
    String id,
    String title,
    String issue,
    Optional<LocalDate> date,
    Optional<Path> path,
    float score,
    float relatedness,
    Strength strength,
    List<SharedTerm> terms,
    List<Via> via,
    List<String> duplicates) {
  /** How probably two briefs are related, in words. */
  public enum Strength {
    /** Related with a probability of at least 0.75. */
    STRONG,
    /** Related with a probability of at least 0.2. */
    MEDIUM,
    /** Probably not related. */
    WEAK
  }

  /**
   * A term that two briefs share.
   *
   * @param term a word as the brief writes it
   * @param weight its share of the score without smoothing, from 0 to 1
   * @param fields the fields of the neighbour it stands in
   */
  public record SharedTerm(String term, float weight, List<String> fields) {
    /** Copies the list. */
    public SharedTerm {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A brief through which smoothing brought a neighbour.
   *
   * @param id the brief's id
   * @param title the brief's title
   * @param weight its share of the score, from 0 to 1
   */
  public record Via(String id, String title, float weight) {}

  /** Copies the lists. */
  public Neighbour {
    terms = List.copyOf(terms);
    via = List.copyOf(via);
    duplicates = List.copyOf(duplicates);
  }
}
