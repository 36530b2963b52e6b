/** Layout of text output: width, padding, wrapping and emphasis. */
@NullMarked
package dev.briefs.cli.text;

import org.jspecify.annotations.NullMarked;
