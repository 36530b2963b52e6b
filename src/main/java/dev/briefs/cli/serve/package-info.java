/** {@code serve}: the archive as pages. */
@NullMarked
package dev.briefs.cli.serve;

import org.jspecify.annotations.NullMarked;
