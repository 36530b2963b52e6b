package dev.briefs.trends;

import java.io.IOException;
import java.util.List;

/** The stories that several briefs tell. */
@FunctionalInterface
public interface StoryGroups {
  /** The ids of the briefs of each story. */
  List<List<String>> ids() throws IOException;
}
