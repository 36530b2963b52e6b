/** Settings files: where they are found, how they are read, and what they say. */
@NullMarked
package dev.briefs.cli.settings;

import org.jspecify.annotations.NullMarked;
