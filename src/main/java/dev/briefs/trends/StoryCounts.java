package dev.briefs.trends;

import java.util.Arrays;

/**
 * Counts the stories and briefs of values by period. A story counts once, in the period that tells
 * it first. Serves one thread.
 */
final class StoryCounts {
  private final BriefTimes times;
  private final Timeline timeline;
  private final int[] stories;
  private final int[] storyPlaces;
  private final int[] storySeen;
  private final int[] issueSeen;
  private int generation;

  int[] counts;
  int[] briefs;
  int total;
  int issues;
  int first;
  int last;

  /**
   * Counts over a timeline.
   *
   * @param stories the number of each document's story
   */
  StoryCounts(BriefTimes times, Timeline timeline, int[] stories) {
    this.times = times;
    this.timeline = timeline;
    this.stories = stories;
    this.storyPlaces = new int[stories.length];
    this.storySeen = new int[stories.length];
    this.issueSeen = new int[times.issueNames().size()];
    this.counts = new int[timeline.periods().size()];
    this.briefs = new int[timeline.periods().size()];
    Arrays.fill(storyPlaces, Integer.MAX_VALUE);
    for (int document = 0; document < stories.length; document++) {
      int place = timeline.places()[document];
      if (place >= 0) {
        int story = stories[document];
        storyPlaces[story] = Math.min(storyPlaces[story], place);
      }
    }
  }

  /** Counts all documents. */
  void countAll() {
    start();
    for (int document = 0; document < stories.length; document++) {
      add(document);
    }
  }

  /** Counts the documents of a value. */
  void count(ValuePostings postings, int value) {
    start();
    int before = -1;
    for (int i = postings.starts()[value]; i < postings.starts()[value + 1]; i++) {
      int document = postings.documents()[i];
      if (document != before) {
        add(document);
      }
      before = document;
    }
  }

  private void start() {
    generation++;
    Arrays.fill(counts, 0);
    Arrays.fill(briefs, 0);
    total = 0;
    issues = 0;
    first = Integer.MAX_VALUE;
    last = Integer.MIN_VALUE;
  }

  private void add(int document) {
    int place = timeline.places()[document];
    if (place < 0) {
      return;
    }
    briefs[place]++;
    int story = stories[document];
    if (storySeen[story] != generation) {
      storySeen[story] = generation;
      counts[storyPlaces[story]]++;
      total++;
    }
    int day = times.days()[document];
    if (day != BriefTimes.NONE) {
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
    int issue = times.issues()[document];
    if (issue >= 0 && issueSeen[issue] != generation) {
      issueSeen[issue] = generation;
      issues++;
    }
  }
}
