package dev.briefs.closest.duplicates;

import dev.briefs.Brief;
import dev.briefs.closest.repeated.RunSet;
import dev.briefs.index.document.Shingles;
import dev.briefs.index.document.TextWords;
import java.util.HashSet;
import java.util.Set;

/**
 * A brief as it is compared with others that may tell the same.
 *
 * @param all its shingles
 * @param telling those that few briefs have
 * @param titleWords the words of its title
 * @param titleNumbers those with digits in them
 */
record ComparedText(
    Shingles all, Shingles telling, Set<String> titleWords, Set<String> titleNumbers) {
  /** The share of the shorter title's words that titles that are alike have in common. */
  private static final double ALIKE = 0.6;

  /**
   * The text of a brief.
   *
   * @param common the shingles that many briefs have
   */
  static ComparedText of(Brief brief, RunSet common) {
    Shingles all = Shingles.of(brief);
    TextWords title = TextWords.of(brief.title());
    Set<String> words = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    for (int word = 0; word < title.size(); word++) {
      words.add(title.word(word));
      if (title.isNumber(word)) {
        numbers.add(title.word(word));
      }
    }
    return new ComparedText(all, all.where(hash -> !common.contains(hash)), words, numbers);
  }

  /** Whether two titles are alike and each has a number that the other lacks, as in a series. */
  boolean isOfOneSeries(ComparedText other) {
    return isOfOneTitle(other)
        && !other.titleNumbers.containsAll(titleNumbers)
        && !titleNumbers.containsAll(other.titleNumbers);
  }

  /** Whether most words of the shorter title are among the other's. */
  boolean isOfOneTitle(ComparedText other) {
    int shorter = Math.min(titleWords.size(), other.titleWords.size());
    return titleWords.stream().filter(other.titleWords::contains).count() >= ALIKE * shorter;
  }
}
