package dev.briefs.closest;

import dev.briefs.Brief;

/**
 * What neighbours are sought for: a brief of the archive, or a text it need not hold.
 *
 * @param brief the text
 * @param ordinal the number of the brief in the archive, or -1
 * @param ownId the number that no list may name, the brief's own in the archive, or -1
 * @param story the first brief that tells the same story, or -1
 */
record Subject(Brief brief, int ordinal, int ownId, int story) {
  boolean isInArchive() {
    return ordinal >= 0;
  }
}
