/** Results as JSON, newline-delimited JSON, CSV and SARIF, for every front end. */
@NullMarked
package dev.briefs.json;

import org.jspecify.annotations.NullMarked;
