package dev.briefs;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads an archive of briefs: searches it, ranks what is close, and looks briefs up.
 *
 * <p>Implementations are safe for use by many threads. Each call reads one committed state of the
 * archive. Calls throw {@link UnreadableIndexException} when there is no index that can be read,
 * and {@link java.io.UncheckedIOException} when reading fails.
 */
public interface ArchiveReader {
  /**
   * Searches.
   *
   * @throws MalformedQueryException when the query is strict, or in Lucene's syntax, and cannot be
   *     understood
   * @throws SearchTimeoutException when the search takes longer than the request allows
   */
  SearchResults search(SearchRequest request);

  /**
   * Counts the briefs that a request matches by the calendar periods of their dates; sort, facets,
   * limit and place are ignored, and briefs without a date are in no period.
   *
   * @return the periods that have briefs, earliest first
   * @throws MalformedQueryException when the query cannot be understood
   */
  List<PeriodCount> histogram(SearchRequest request, PeriodCount.Unit unit);

  /**
   * Searches the rows of tables, signals and others, by relevance; what the request says of
   * sorting, facets and places is left aside.
   *
   * @throws MalformedQueryException when the query cannot be understood
   */
  RowResults searchRows(SearchRequest request);

  /**
   * Searches for many requests on several threads, all in one state of the index. Each request
   * leads to one call of one of the two consumers, in the order of the requests; the calling thread
   * takes the requests and makes the calls, and a few requests are held at a time.
   *
   * @param results is given what a request found
   * @param malformed is given what is wrong with a query that cannot be understood
   */
  void searchAll(
      Iterator<SearchRequest> requests,
      Consumer<SearchResults> results,
      Consumer<MalformedQueryException> malformed);

  /**
   * The briefs closest to one of the archive.
   *
   * @param id its id, an alias, the beginning of one id only, its title, or its article's address
   * @throws UnknownBriefException when it names no brief, or several
   */
  ClosestResults closest(String id, ClosestRequest request);

  /**
   * The briefs closest to a Markdown file, which the archive need not hold, or may hold as it was
   * before.
   *
   * @throws InvalidArchiveException when it cannot be read
   */
  ClosestResults closest(Path file, ClosestRequest request);

  /**
   * The briefs closest to one that the archive need not hold; one of the archive that has its id
   * counts as an older version of it and is left out.
   */
  ClosestResults closest(Brief brief, ClosestRequest request);

  /**
   * The briefs closest to each one of the archive, in the order of ids.
   *
   * @param results is given each list, by one thread at a time
   */
  void closestAll(
      ClosestRequest request, Consumer<ClosestResults> results, ProgressListener progress);

  /** Parses a text as the brief with the id. */
  Brief parse(String id, String markdown);

  /**
   * A brief of the archive.
   *
   * @param id its id, an alias, the beginning of one id only, its title, or its article's address
   * @throws UnknownBriefException when it names no brief, or several
   */
  Brief get(String id);

  /** The values of a field with how many briefs have each, most frequent first. */
  List<ValueCount> terms(SearchRequest.Facet field, int limit);

  /** The stories that several briefs tell, those with most briefs first. */
  List<DuplicateGroup> duplicates();

  /**
   * The values of a field over time, and which of them change.
   *
   * @throws MalformedQueryException when the query cannot be understood
   * @throws UnsupportedOperationException when this reader does not tell trends
   */
  default Trends trends(TrendsRequest request) {
    throw new UnsupportedOperationException("this reader tells no trends of " + request.field());
  }

  /**
   * The topics of a level, those with most briefs first.
   *
   * @throws InvalidArchiveException when the index was made without the library that finds them
   * @throws UnsupportedOperationException when this reader knows no topics
   */
  default List<Topic> topics(Topic.Level level) {
    throw new UnsupportedOperationException("this reader knows no topics, coarse or fine");
  }

  /** The topic of an id or a name, if there is one. */
  default Optional<Topic> topic(String idOrName) {
    throw new UnsupportedOperationException("this reader knows no topics, nor " + idOrName);
  }

  /**
   * What search or closest lists are worth by judgments, beside simpler methods; this archive's
   * first.
   *
   * @throws UnsupportedOperationException when this reader judges nothing
   */
  default List<Evaluation> evaluate(EvaluationRequest request) {
    throw new UnsupportedOperationException(
        "this reader judges nothing, of " + request.grades().size() + " questions");
  }

  /**
   * All briefs in two dimensions, with the coarse topics as regions.
   *
   * @throws UnsupportedOperationException when this reader has no map
   * @throws InvalidArchiveException when the index was made without topics
   */
  default ArchiveMap map() {
    throw new UnsupportedOperationException("this reader has no map");
  }

  /**
   * What the archive holds of a period: its volume, what rose and faded and what is new in it, its
   * topics, stories and signals.
   *
   * @throws UnsupportedOperationException when this reader reviews nothing
   */
  default Review review(ReviewRequest request) {
    throw new UnsupportedOperationException("this reader reviews nothing of " + request.name());
  }

  /**
   * Themes, keywords, categories and topics for a text, from its closest briefs.
   *
   * @param limit how many of each kind at most
   * @throws UnsupportedOperationException when this reader suggests nothing
   */
  default MetadataSuggestions suggest(Brief brief, int limit) {
    throw new UnsupportedOperationException("this reader suggests nothing for " + brief.id());
  }

  /**
   * The same for a Markdown file, which the archive need not hold.
   *
   * @throws InvalidArchiveException when it cannot be read
   */
  default MetadataSuggestions suggest(Path file, int limit) {
    throw new UnsupportedOperationException("this reader suggests nothing for " + file);
  }

  /** What the index holds. */
  ArchiveStatistics statistics();

  /**
   * Passes on the briefs that a filter lets through, in the order of their ids.
   *
   * @param briefs receives each brief, on the calling thread
   */
  void briefs(Filter filter, Consumer<Brief> briefs);

  /**
   * The briefs that a filter lets through, in the order of their ids; each is read when the stream
   * comes to it, all from one state of the index. Close the stream to let go of that state.
   */
  Stream<Brief> stream(Filter filter);

  /**
   * Names the committed state that the next call reads. Two calls that return the same text read
   * the same state; the text holds letters, digits and hyphens only.
   */
  String version();
}
