/** What a caller asks of the work of a call: its limit and its threads. */
@NullMarked
package dev.briefs.index.call;

import org.jspecify.annotations.NullMarked;
