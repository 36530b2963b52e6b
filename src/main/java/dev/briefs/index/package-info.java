/** Briefs as Lucene documents: fields, analyzers, writing, opening, the format's version. */
@NullMarked
package dev.briefs.index;

import org.jspecify.annotations.NullMarked;
