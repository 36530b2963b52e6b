/** The pages of the server, one class each, and what their templates show. */
@NullMarked
package dev.briefs.web.page;

import org.jspecify.annotations.NullMarked;
