/** Briefs as Lucene documents: field names, stored form and filters. */
@NullMarked
package dev.briefs.index.document;

import org.jspecify.annotations.NullMarked;
