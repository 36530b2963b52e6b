/** The stored graph of nearest neighbours: built, updated, read and checked. */
@NullMarked
package dev.briefs.closest.graph;

import org.jspecify.annotations.NullMarked;
