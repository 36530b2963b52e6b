package dev.briefs.topics;

import dev.briefs.index.document.Fields;
import dev.briefs.index.store.IndexSnapshot;
import dev.briefs.index.store.WordForms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * The most telling words of groups of briefs by class-based tf·idf (Grootendorst 2022): the share
 * of a group's briefs that have a word, times ln(1 + A/f), with f how many briefs have the word and
 * A how many words a group has on average.
 */
final class TopicTerms {
  /** How many words are kept of a group. */
  static final int KEPT = 10;

  private static final Comparator<Term> BEST_FIRST =
      Comparator.comparingDouble(Term::weight).reversed().thenComparing(Term::word);

  private final int[] groups;
  private final boolean[] wanted;
  private final int[] sizes;
  private final List<PriorityQueue<Term>> best = new ArrayList<>();

  /** A word of a group. */
  private record Term(String word, double weight) {}

  /**
   * Looks for the words of some groups.
   *
   * @param groups the group of each document, -1 of documents that are no brief
   * @param wanted whether the words of each group are looked for
   */
  private TopicTerms(int[] groups, boolean[] wanted) {
    this.groups = groups;
    this.wanted = wanted;
    this.sizes = new int[wanted.length];
    Arrays.stream(groups).filter(group -> group >= 0).forEach(group -> sizes[group]++);
    for (int group = 0; group < wanted.length; group++) {
      best.add(new PriorityQueue<>(BEST_FIRST.reversed()));
    }
  }

  /** The most telling words of each wanted group, best first, as the archive writes them. */
  static List<List<String>> of(
      IndexSnapshot snapshot, WordForms forms, int[] groups, boolean[] wanted) throws IOException {
    TopicTerms terms = new TopicTerms(groups, wanted);
    Terms profile = MultiTerms.getTerms(snapshot.reader(), Fields.PROFILE);
    if (profile != null) {
      double perGroup = (double) profile.getSumDocFreq() / Math.max(1, wanted.length);
      terms.read(profile.iterator(), perGroup);
    }
    return terms.best.stream().map(queue -> written(queue, forms)).toList();
  }

  private static List<String> written(PriorityQueue<Term> queue, WordForms forms) {
    return queue.stream()
        .sorted(BEST_FIRST)
        .map(term -> forms.word(term.word()))
        .distinct()
        .toList();
  }

  private void read(TermsEnum terms, double perGroup) throws IOException {
    int[] counts = new int[wanted.length];
    int[] seen = new int[wanted.length];
    PostingsEnum postings = null;
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      String word = term.utf8ToString();
      if (terms.docFreq() < 2 || !isWord(word)) {
        continue;
      }
      postings = terms.postings(postings, PostingsEnum.NONE);
      int groupsSeen = count(postings, counts, seen);
      double rarity = Math.log1p(perGroup / terms.docFreq());
      for (int i = 0; i < groupsSeen; i++) {
        offer(seen[i], word, counts[seen[i]], rarity);
        counts[seen[i]] = 0;
      }
    }
  }

  /** Counts the briefs of each wanted group; how many groups have any. */
  private int count(PostingsEnum postings, int[] counts, int[] seen) throws IOException {
    int groupsSeen = 0;
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      int group = groups[doc];
      if (group >= 0 && wanted[group] && counts[group]++ == 0) {
        seen[groupsSeen++] = group;
      }
    }
    return groupsSeen;
  }

  /** A word of one brief of several says little of them. */
  private void offer(int group, String word, int count, double rarity) {
    if (count < Math.min(2, sizes[group])) {
      return;
    }
    PriorityQueue<Term> queue = best.get(group);
    queue.add(new Term(word, rarity * count / sizes[group]));
    if (queue.size() > KEPT) {
      queue.poll();
    }
  }

  private static boolean isWord(String text) {
    return text.length() > 1 && text.codePoints().anyMatch(Character::isLetter);
  }
}
