package dev.briefs.archive.pages;

import java.util.List;

/**
 * A theme of an archive.
 *
 * @param key the form that its spellings share
 * @param name its most frequent spelling
 * @param variants its other spellings, in text order
 * @param briefs the briefs that have it, newest first
 */
record Theme(String key, String name, List<String> variants, List<PageBrief> briefs) {
  int count() {
    return briefs.size();
  }
}
