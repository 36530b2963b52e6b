/**
 * What is close to what: term vectors, their cosine, the neighbour graph, and stories told twice.
 */
@NullMarked
package dev.briefs.closest;

import org.jspecify.annotations.NullMarked;
