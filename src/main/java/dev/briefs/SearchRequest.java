package dev.briefs;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * What to search for.
 *
 * @param query in the query language; blank matches every brief that passes the filter
 * @param filter what hits must have
 * @param limit how many hits at most, at least 0
 * @param offset how many of the best hits to leave out, at least 0
 * @param sort the order of the hits
 * @param facets which values to count over all matches
 * @param snippets whether hits carry a snippet
 * @param boostRecent whether among hits by relevance recent briefs come forward
 * @param after {@link SearchResults#next} of the stretch before; empty for the first
 * @param strict whether a query that cannot be understood, or would cost too much, is an error
 *     rather than read as text
 * @param syntax the language of the query
 * @param related whether hits by relevance rank by how close they are to the best hits, too, rather
 *     than by the words of the query alone
 * @param timeLimit how long the search may take before it is an error; zero for no limit
 * @param fieldFacets names of fields that a program has declared, whose values to count over all
 *     matches
 */
public record SearchRequest(
    String query,
    Filter filter,
    int limit,
    int offset,
    Sort sort,
    List<Facet> facets,
    boolean snippets,
    boolean boostRecent,
    String after,
    boolean strict,
    Syntax syntax,
    boolean related,
    Duration timeLimit,
    List<String> fieldFacets) {
  /** A language of queries. */
  public enum Syntax {
    /** The language of typed text, which has no errors unless it is asked to be strict. */
    BRIEFS,
    /** The language of Lucene's standard query parser, known from Solr, Elasticsearch, Kibana. */
    LUCENE
  }

  /** The order of hits; ties are broken by id. */
  public enum Sort {
    /** Best score first. */
    RELEVANCE,
    /** Latest first, briefs without a date last. */
    DATE,
    /** By title, case folded. */
    TITLE
  }

  /** A field whose values can be counted. */
  public enum Facet {
    /** Themes. */
    THEME,
    /** Keywords. */
    KEYWORD,
    /** Categories. */
    CATEGORY,
    /** Types. */
    TYPE,
    /** Languages, as the first part of their BCP 47 tags. */
    LANGUAGE,
    /** Hosts of external links. */
    HOST,
    /** Issues. */
    ISSUE,
    /** Coarse topics. */
    TOPIC,
    /** Years of the dates. */
    YEAR
  }

  /** Checks the numbers and copies the lists. */
  public SearchRequest {
    if (limit < 0) {
      throw new IllegalArgumentException("limit must be >= 0, got " + limit);
    }
    if (offset < 0) {
      throw new IllegalArgumentException("offset must be >= 0, got " + offset);
    }
    if (timeLimit.isNegative()) {
      throw new IllegalArgumentException("timeLimit must be >= 0, got " + timeLimit);
    }
    facets = List.copyOf(facets);
    fieldFacets = List.copyOf(fieldFacets);
  }

  /** The ten best hits of a query, by relevance, with snippets. */
  public static SearchRequest of(String query) {
    return new SearchRequest(
        query,
        Filter.ALL,
        10,
        0,
        Sort.RELEVANCE,
        List.of(),
        true,
        false,
        "",
        false,
        Syntax.BRIEFS,
        true,
        Duration.ZERO,
        List.of());
  }

  /** The same for another query. */
  public SearchRequest query(String query) {
    return with(copy -> copy.query = query);
  }

  /** The same with another filter. */
  public SearchRequest filter(Filter filter) {
    return with(copy -> copy.filter = filter);
  }

  /** The same with another limit. */
  public SearchRequest limit(int limit) {
    return with(copy -> copy.limit = limit);
  }

  /** The same with another offset. */
  public SearchRequest offset(int offset) {
    return with(copy -> copy.offset = offset);
  }

  /** The same in another order. */
  public SearchRequest sort(Sort sort) {
    return with(copy -> copy.sort = sort);
  }

  /** The same with other facets. */
  public SearchRequest facets(List<Facet> facets) {
    return with(copy -> copy.facets = facets);
  }

  /** The same with or without snippets. */
  public SearchRequest snippets(boolean snippets) {
    return with(copy -> copy.snippets = snippets);
  }

  /** The same with recent briefs brought forward or not. */
  public SearchRequest boostRecent(boolean boostRecent) {
    return with(copy -> copy.boostRecent = boostRecent);
  }

  /** The same from where an earlier stretch of the same request ended. */
  public SearchRequest after(String after) {
    return with(copy -> copy.after = after);
  }

  /** The same with what cannot be a query an error, or read as text. */
  public SearchRequest strict(boolean strict) {
    return with(copy -> copy.strict = strict);
  }

  /** The same with the query in another language. */
  public SearchRequest syntax(Syntax syntax) {
    return with(copy -> copy.syntax = syntax);
  }

  /** The same ranked by how close hits are to the best ones, too, or by words alone. */
  public SearchRequest related(boolean related) {
    return with(copy -> copy.related = related);
  }

  /** The same with another limit of time; zero for none. */
  public SearchRequest timeLimit(Duration timeLimit) {
    return with(copy -> copy.timeLimit = timeLimit);
  }

  /** The same with other declared fields whose values are counted. */
  public SearchRequest fieldFacets(List<String> fieldFacets) {
    return with(copy -> copy.fieldFacets = fieldFacets);
  }

  private SearchRequest with(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return copy.request();
  }

  /** The components of a request, to change one of them. */
  private static final class Copy {
    private String query;
    private Filter filter;
    private int limit;
    private int offset;
    private Sort sort;
    private List<Facet> facets;
    private boolean snippets;
    private boolean boostRecent;
    private String after;
    private boolean strict;
    private Syntax syntax;
    private boolean related;
    private Duration timeLimit;
    private List<String> fieldFacets;

    Copy(SearchRequest request) {
      query = request.query;
      filter = request.filter;
      limit = request.limit;
      offset = request.offset;
      sort = request.sort;
      facets = request.facets;
      snippets = request.snippets;
      boostRecent = request.boostRecent;
      after = request.after;
      strict = request.strict;
      syntax = request.syntax;
      related = request.related;
      timeLimit = request.timeLimit;
      fieldFacets = request.fieldFacets;
    }

    SearchRequest request() {
      return new SearchRequest(
          query,
          filter,
          limit,
          offset,
          sort,
          facets,
          snippets,
          boostRecent,
          after,
          strict,
          syntax,
          related,
          timeLimit,
          fieldFacets);
    }
  }
}
