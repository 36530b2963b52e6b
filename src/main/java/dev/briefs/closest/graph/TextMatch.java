package dev.briefs.closest.graph;

/**
 * Two briefs of nearly the same text.
 *
 * @param one the smaller ordinal
 * @param other the larger ordinal
 * @param likeness how alike they are, from 0 to 1
 */
public record TextMatch(int one, int other, float likeness) implements Comparable<TextMatch> {
  @Override
  public int compareTo(TextMatch match) {
    int order = Integer.compare(one, match.one);
    return order != 0 ? order : Integer.compare(other, match.other);
  }
}
