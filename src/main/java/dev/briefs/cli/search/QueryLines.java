package dev.briefs.cli.search;

import dev.briefs.SearchRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The requests of a file of queries, read as they are asked for. Lines are remembered until their
 * request is answered, and broken ones until those before them are. For one thread.
 */
final class QueryLines implements Iterator<SearchRequest> {
  /**
   * A line.
   *
   * @param number its number in the file, from 1
   * @param qid the query's id
   * @param query the query; none where the line is broken
   */
  record Line(int number, String qid, @Nullable String query) {}

  /** Takes what is wrong with a line. */
  @FunctionalInterface
  interface Failures {
    /** Takes it, with the line's number. */
    void fail(int line, String what);
  }

  private final BufferedReader reader;
  private final SearchRequest settings;
  private final Failures failures;
  private final Deque<Line> unanswered = new ArrayDeque<>();
  private int number;
  private @Nullable String next;

  /** The requests, with the settings of one whose query is left aside; skips the header. */
  QueryLines(BufferedReader reader, SearchRequest settings, Failures failures) throws IOException {
    this.reader = reader;
    this.settings = settings;
    this.failures = failures;
    reader.readLine();
    number = 1;
  }

  @Override
  public boolean hasNext() {
    try {
      while (next == null) {
        String text = reader.readLine();
        if (text == null) {
          return false;
        }
        number++;
        read(text);
      }
      return true;
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  @Override
  public SearchRequest next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    SearchRequest request = settings.query(Objects.requireNonNull(next));
    next = null;
    return request;
  }

  /** The line of the earliest request that was not answered yet, which now is. */
  Line answered() {
    failBroken();
    return unanswered.remove();
  }

  /** Names the broken lines behind the last request. */
  void end() {
    failBroken();
  }

  private void read(String text) {
    if (text.isBlank()) {
      return;
    }
    String[] cells = text.split("\t", 3);
    next = cells.length < 2 ? null : cells[1].strip();
    unanswered.add(new Line(number, cells[0].strip(), next));
  }

  private void failBroken() {
    for (Line line = unanswered.peek();
        line != null && line.query() == null;
        line = unanswered.peek()) {
      failures.fail(line.number(), "expected a query's id, a tab and the query");
      unanswered.remove();
    }
  }
}
