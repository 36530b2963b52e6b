/** How text becomes terms: character normalisation, stems and stop words. */
@NullMarked
package dev.briefs.index.analysis;

import org.jspecify.annotations.NullMarked;
