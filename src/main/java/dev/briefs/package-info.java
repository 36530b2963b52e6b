/**
 * The vocabulary of an archive of briefs: immutable records and the exceptions that name what went
 * wrong.
 *
 * <p>Absent text is the empty string, an absent value an empty {@code Optional}; nothing here is
 * ever {@code null}. Every type is immutable and safe for use by many threads.
 */
@NullMarked
package dev.briefs;

import org.jspecify.annotations.NullMarked;
