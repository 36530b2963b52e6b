package dev.briefs.closest;

import dev.briefs.Brief;

/**
 * What neighbours are sought for: a brief of the archive, or a text it need not hold.
 *
 * @param brief the text
 * @param ordinal the number of the brief in the archive, or -1
 * @param leftOut the number that no list may name: the brief's own, or that of the brief with the
 *     text's id, or -1
 * @param story the first brief that tells the same story, or -1
 */
record Subject(Brief brief, int ordinal, int leftOut, int story) {
  boolean isInArchive() {
    return ordinal >= 0;
  }
}
