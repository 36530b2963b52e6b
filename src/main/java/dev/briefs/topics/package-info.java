/** Topics: communities of the briefs' nearest neighbours, their names, and the map of them. */
@NullMarked
package dev.briefs.topics;

import org.jspecify.annotations.NullMarked;
