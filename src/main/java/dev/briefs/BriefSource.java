package dev.briefs;

import java.util.Optional;

/**
 * Where a program takes briefs from: the rows of a database, the messages of a queue. Used by one
 * thread.
 *
 * @param <E> what reading throws when it fails
 */
@FunctionalInterface
public interface BriefSource<E extends Exception> {
  /** The next brief; empty at the end, after which nothing is asked for any more. */
  Optional<Brief> next() throws E;
}
