/** The archive as pages and HTTP API: {@code serve}. */
@NullMarked
package dev.briefs.web;

import org.jspecify.annotations.NullMarked;
