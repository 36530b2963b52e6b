/** Text that several briefs repeat word for word: templates, footers, licence notes. */
@NullMarked
package dev.briefs.closest.repeated;

import org.jspecify.annotations.NullMarked;
