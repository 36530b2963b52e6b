/** Requests, answers and their safeguards: what every page has in common. */
@NullMarked
package dev.briefs.web.http;

import org.jspecify.annotations.NullMarked;
