package dev.briefs.topics;

/**
 * Topics as they were before an archive changed.
 *
 * @param model the topics
 * @param fineOf the former fine topic of each brief by its present number, -1 of new briefs
 */
record FormerTopics(TopicModel model, int[] fineOf) {

  /** The former coarse topic of a brief, or -1. */
  int coarseOf(int brief) {
    return fineOf[brief] < 0 ? -1 : model.partition().coarse()[fineOf[brief]];
  }
}
