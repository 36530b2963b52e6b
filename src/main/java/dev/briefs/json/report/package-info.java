/** Reports of the commands that write, as objects and in tables. */
@NullMarked
package dev.briefs.json.report;

import org.jspecify.annotations.NullMarked;
