package dev.briefs.closest.repeated;

import dev.briefs.Brief;
import dev.briefs.index.Parallel;
import dev.briefs.index.document.ArchiveAnalyzers;
import dev.briefs.index.document.Fields;
import dev.briefs.index.document.MinHash;
import dev.briefs.index.document.Shingles;
import dev.briefs.index.document.StoredBriefs;
import dev.briefs.index.document.TermProfile;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;

/**
 * Finds the text that several briefs of an archive repeat word for word, by counting in how many
 * briefs each run of words stands; and computes the signatures of what is left. Reads the briefs
 * twice: to count, and to look up the counts.
 */
public final class RepeatedTextFinder {
  /** Shingles of more briefs than this tell no copies. */
  private static final int MOST_COPIES = 10;

  /** Runs of so many briefs and more count for nothing; in small archives, of fewer. */
  private static final int TEMPLATE = 10;

  private static final int SMALLEST_TEMPLATE = 4;
  private static final int TEMPLATE_SHARE = 4;

  /** How many words a text has for each that is no function word. */
  private static final int WORDS_PER_TERM = 2;

  private final IndexReader reader;
  private final int[] documents;
  private final int[] byDocument;
  private final ArchiveAnalyzers analyzers;
  private final int threads;
  private final MinHash[] signatures;

  /**
   * A finder over an archive.
   *
   * @param documents the document of each brief
   * @param signatures takes the signature of each brief
   */
  public RepeatedTextFinder(
      IndexReader reader,
      int[] documents,
      ArchiveAnalyzers analyzers,
      int threads,
      MinHash[] signatures) {
    this.reader = reader;
    this.documents = documents;
    this.analyzers = analyzers;
    this.threads = threads;
    this.signatures = signatures;
    // In the order of the documents each block of stored fields is read once.
    this.byDocument =
        IntStream.range(0, documents.length)
            .boxed()
            .sorted(Comparator.comparingInt(brief -> documents[brief]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /** The repeated text of all briefs. */
  public RepeatedText find() throws IOException {
    long words = words();
    RunCounter shingles = new RunCounter(words);
    RunCounter runs = new RunCounter(words);
    forEach(
        (number, brief) -> {
          shingles.add(Shingles.of(brief).hashes());
          runs.add(WordRuns.of(brief).distinct());
        });
    int template = Math.clamp(documents.length / TEMPLATE_SHARE, SMALLEST_TEMPLATE, TEMPLATE);
    return lookUp(
        brief -> true,
        hash -> shingles.count(hash) > MOST_COPIES,
        hash -> runs.count(hash) >= template,
        new ConcurrentSkipListMap<>());
  }

  /**
   * The repeated text where only some briefs have changed since it was found; what is repeated is
   * taken from before.
   *
   * @param ordinals the ordinal now of each brief of before, or -1 where it changed or is gone
   */
  public RepeatedText update(RepeatedText before, int[] ordinals, IntPredicate changed)
      throws IOException {
    SortedMap<Integer, Map<String, Integer>> kept =
        new ConcurrentSkipListMap<>(before.terms().renumbered(ordinals));
    RepeatedText after =
        lookUp(changed, before.shingles()::contains, before.runs()::contains, kept);
    return new RepeatedText(before.shingles(), before.runs(), after.terms());
  }

  private RepeatedText lookUp(
      IntPredicate wanted,
      IntPredicate common,
      IntPredicate frequent,
      SortedMap<Integer, Map<String, Integer>> left)
      throws IOException {
    Set<Integer> commonShingles = ConcurrentHashMap.newKeySet();
    Set<Integer> frequentRuns = ConcurrentHashMap.newKeySet();
    forEach(
        (number, brief) -> {
          if (wanted.test(number)) {
            signatures[number] =
                signature(Shingles.of(brief), hash -> noted(hash, common, commonShingles));
            RepeatedWords repeated =
                WordRuns.of(brief).repeated(hash -> noted(hash, frequent, frequentRuns));
            if (!repeated.isEmpty()) {
              left.put(number, left(brief, repeated));
            }
          }
        });
    return new RepeatedText(
        RunSet.of(commonShingles), RunSet.of(frequentRuns), RepeatedTerms.of(left));
  }

  /** The signature of what tells a text from others; of all of it where that is too little. */
  private static MinHash signature(Shingles shingles, IntPredicate common) {
    Shingles telling = shingles.where(hash -> !common.test(hash));
    return MinHash.of(telling.size() < Shingles.TELLING ? shingles : telling);
  }

  private static boolean noted(int hash, IntPredicate test, Set<Integer> passed) {
    boolean passes = test.test(hash);
    if (passes) {
      passed.add(hash);
    }
    return passes;
  }

  /** The frequencies of the terms of a brief that are lower without repeated text. */
  private Map<String, Integer> left(Brief brief, RepeatedWords repeated) {
    Analyzer analyzer = analyzers.of(brief);
    Map<String, Integer> without = TermProfile.of(brief, analyzer, repeated::covers).frequencies();
    Map<String, Integer> left = new HashMap<>();
    TermProfile.of(brief, analyzer)
        .frequencies()
        .forEach(
            (term, frequency) -> {
              int rest = without.getOrDefault(term, 0);
              if (rest < frequency) {
                left.put(term, rest);
              }
            });
    return left;
  }

  /** About how many words all briefs have. */
  private long words() throws IOException {
    Terms terms = MultiTerms.getTerms(reader, Fields.PROFILE);
    return terms == null ? 0 : WORDS_PER_TERM * terms.getSumTotalTermFreq();
  }

  private interface Work {
    void on(int number, Brief brief);
  }

  private void forEach(Work work) throws IOException {
    Parallel.forEach(
        byDocument.length,
        threads,
        () -> {
          StoredFields[] stored = new StoredFields[1];
          return position -> {
            if (stored[0] == null) {
              stored[0] = reader.storedFields();
            }
            int number = byDocument[position];
            work.on(number, StoredBriefs.read(stored[0], documents[number]));
          };
        },
        done -> {});
  }
}
