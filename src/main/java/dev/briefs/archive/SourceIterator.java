package dev.briefs.archive;

import dev.briefs.Brief;
import dev.briefs.BriefSource;
import java.io.Serial;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The briefs of a source as an iterator, which keeps the source's exception. Not thread-safe. */
final class SourceIterator<E extends Exception> implements Iterator<Brief> {
  private final BriefSource<E> source;
  private Optional<Brief> next = Optional.empty();
  private boolean ended;
  private @Nullable E failure;

  SourceIterator(BriefSource<E> source) {
    this.source = source;
  }

  /** Carries the failure of a source through code that knows nothing of it. */
  static final class Failure extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private Failure(Exception cause) {
      super(cause);
    }
  }

  /** The exception of the source; the carrier itself, where the source threw nothing. */
  E failure(Failure carrier) {
    E thrown = failure;
    if (thrown == null) {
      throw carrier;
    }
    return thrown;
  }

  @Override
  public boolean hasNext() {
    if (next.isEmpty() && !ended) {
      next = read();
      ended = next.isEmpty();
    }
    return next.isPresent();
  }

  @Override
  public Brief next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Brief brief = next.orElseThrow();
    next = Optional.empty();
    return brief;
  }

  @SuppressWarnings("unchecked") // The source throws nothing else that is checked.
  private Optional<Brief> read() {
    try {
      return source.next();
    } catch (RuntimeException unchecked) {
      throw unchecked;
    } catch (Exception thrown) {
      failure = (E) thrown;
      throw new Failure(thrown);
    }
  }
}
