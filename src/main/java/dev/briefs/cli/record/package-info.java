/** Results as records: JSON, lines of JSON, comma-separated values, Markdown tables. */
@NullMarked
package dev.briefs.cli.record;

import org.jspecify.annotations.NullMarked;
