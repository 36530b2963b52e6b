/** An archive for a cluster of OpenSearch that is to give the same answers. */
@NullMarked
package dev.briefs.opensearch;

import org.jspecify.annotations.NullMarked;
