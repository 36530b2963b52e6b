package dev.briefs.benchmark;

import dev.briefs.ClosestRequest;
import dev.briefs.SearchRequest;
import dev.briefs.SearchRequest.Facet;
import dev.briefs.archive.BriefArchive;
import dev.briefs.benchmark.Sample.Subject;
import dev.briefs.index.store.IndexFolder;
import dev.briefs.index.store.IndexSnapshot;
import dev.briefs.search.Search;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * Questions to an open archive once everything is warm, one after the other on one thread; after
 * each the same question to the others.
 */
final class WarmQuestions {
  private static final int GIGABYTES = 2;
  private static final int QUESTIONS = 200;
  private static final int WARMING = 5;
  private static final int ROUNDS = 5;
  private static final int LIMIT = 10;
  private static final int COUNTS = 20;
  private static final double MEDIAN = 0.5;
  private static final double SLOWEST = 0.99;
  private static final SearchRequest FACETS =
      SearchRequest.of("")
          .facets(List.of(Facet.THEME, Facet.KEYWORD, Facet.CATEGORY, Facet.HOST, Facet.YEAR));

  private final String corpus;
  private final QuestionMix mix;
  private final IndexSnapshot snapshot;

  private WarmQuestions(String corpus, QuestionMix mix, IndexSnapshot snapshot) {
    this.corpus = corpus;
    this.mix = mix;
    this.snapshot = snapshot;
  }

  /** Asks in a process of its own. */
  static void measure(Setting setting) throws IOException {
    String corpus = setting.corpora().shortBriefs();
    Subject subject = Work.WARM_SEARCH.over(corpus, setting.scale().large());
    Program questions =
        Program.java(
            WarmQuestions.class, GIGABYTES, setting.built(subject), setting.files(subject), corpus);
    for (int run = 0; run < setting.scale().runs(); run++) {
      for (String line : questions.lines()) {
        setting.log().add(Sample.parse(line));
      }
    }
  }

  /**
   * Asks the index of the first argument about the files of the second, the corpus of the third.
   */
  public static void main(String[] args) throws IOException, SQLException {
    Path index = Path.of(args[0]);
    QuestionMix mix = QuestionMix.of(Path.of(args[1]));
    IndexSnapshot snapshot = IndexSnapshot.open(new IndexFolder(index));
    try (BriefArchive archive = BriefArchive.open(index);
        FullTextTable table = FullTextTable.of(mix.briefs())) {
      WarmQuestions questions = new WarmQuestions(args[2], mix, snapshot);
      questions.search(archive, table);
      questions.closest(archive);
      questions.facets(archive);
    } finally {
      snapshot.reader().close();
    }
  }

  private void search(BriefArchive archive, FullTextTable table) throws IOException {
    List<QuestionMix.Question> questions = mix.questions(QUESTIONS);
    Query[] queries = queries(questions);
    IndexSearcher searcher = snapshot.searcher();
    var counting = new TopScoreDocCollectorManager(LIMIT, Integer.MAX_VALUE);
    double[][] times =
        times(
            QUESTIONS,
            number -> archive.search(SearchRequest.of(questions.get(number).briefs())),
            number -> searcher.search(queries[number], LIMIT),
            number -> searcher.search(queries[number], counting),
            number -> table.search(questions.get(number).fts5(), LIMIT));
    List<String> sides = List.of(Sample.BRIEFS, Peer.QUERY, Peer.COUNTING_QUERY, Peer.SQLITE);
    print(Work.WARM_SEARCH, MEDIAN, sides, times);
    print(Work.SLOW_SEARCH, SLOWEST, sides, times);
  }

  private void closest(BriefArchive archive) throws IOException {
    MoreLikeThisPeer moreLikeThis = new MoreLikeThisPeer(snapshot.reader());
    List<String> ids = mix.ids(QUESTIONS);
    int[] documents = new int[QUESTIONS];
    for (int number = 0; number < QUESTIONS; number++) {
      documents[number] = moreLikeThis.document(ids.get(number));
    }
    double[][] times =
        times(
            QUESTIONS,
            number -> archive.closest(ids.get(number), ClosestRequest.DEFAULT),
            number -> moreLikeThis.closest(documents[number], LIMIT));
    print(Work.WARM_CLOSEST, MEDIAN, List.of(Sample.BRIEFS, Peer.MORE_LIKE_THIS), times);
  }

  private void facets(BriefArchive archive) throws IOException {
    double[][] times = times(COUNTS, number -> archive.search(FACETS));
    print(Work.FACETS, MEDIAN, List.of(Sample.BRIEFS), times);
  }

  /** The queries that searches for the questions run. */
  private Query[] queries(List<QuestionMix.Question> questions) throws IOException {
    ObservedSearcher observed = new ObservedSearcher(snapshot.reader());
    Search search =
        new Search(
            new IndexSnapshot(
                snapshot.reader(), observed, snapshot.settings(), snapshot.analyzers()));
    Query[] queries = new Query[questions.size()];
    for (int number = 0; number < queries.length; number++) {
      search.search(SearchRequest.of(questions.get(number).briefs()));
      queries[number] = observed.latest();
    }
    return queries;
  }

  /** One question to one side. */
  @FunctionalInterface
  private interface Asking {
    /** Asks. */
    Object ask(int number) throws IOException;
  }

  /** How long each side takes for each question in each round, in milliseconds and order. */
  private static double[][] times(int questions, Asking... sides) throws IOException {
    double[][] times = new double[sides.length][ROUNDS * questions];
    for (int round = -WARMING; round < ROUNDS; round++) {
      for (int number = 0; number < questions; number++) {
        for (int turn = 0; turn < sides.length; turn++) {
          // Who asks first finds the processor's caches cold.
          int side = Math.floorMod(turn + number + round, sides.length);
          Asking asking = sides[side];
          int question = number;
          double seconds = Seconds.of(() -> asking.ask(question));
          times[side][Math.max(0, round) * questions + number] = 1000 * seconds;
        }
      }
    }
    Arrays.stream(times).forEach(Arrays::sort);
    return times;
  }

  private void print(Work work, double share, List<String> sides, double[][] times) {
    for (int side = 0; side < times.length; side++) {
      double value = times[side][(int) (share * times[side].length)];
      Subject subject = work.over(corpus, mix.briefs().size());
      System.out.println(subject.sample(sides.get(side), "ms", value).line());
    }
  }
}
