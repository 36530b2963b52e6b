package dev.briefs;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A group of briefs that belong together, found from their nearest neighbours.
 *
 * @param id its number; a fine topic has that of its coarse topic before a dot
 * @param level how finely briefs are told apart
 * @param name its most telling words
 * @param terms the words that tell it from other topics, most telling first
 * @param central the id of the brief that the others are closest to
 * @param nearest the ids of the topics of its level that it has most to do with, nearest first
 * @param years how many of its briefs are of each year
 * @param ids the ids of its briefs, in order
 */
public record Topic(
    String id,
    Level level,
    String name,
    List<String> terms,
    String central,
    List<String> nearest,
    SortedMap<Integer, Integer> years,
    List<String> ids) {
  /** How finely briefs are told apart. */
  public enum Level {
    /** Few topics, each a field. */
    COARSE,
    /** Many topics, each a part of a coarse one. */
    FINE
  }

  /** Copies the collections. */
  public Topic {
    terms = List.copyOf(terms);
    nearest = List.copyOf(nearest);
    years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    ids = List.copyOf(ids);
  }

  /** How many briefs it has. */
  public int size() {
    return ids.size();
  }
}
