package dev.briefs.fuzz;

import dev.briefs.ExternalLinkFuzz;
import dev.briefs.archive.IndexFuzz;
import dev.briefs.markdown.BriefFuzz;
import dev.briefs.markdown.ClosestSectionFuzz;
import dev.briefs.search.QueryFuzz;
import dev.briefs.search.SearchFuzz;
import java.io.IOException;

/** What takes any bytes. */
enum Target {
  BRIEF(BriefFuzz.class),
  CLOSEST_SECTION(ClosestSectionFuzz.class),
  QUERY(QueryFuzz.class),
  SEARCH(SearchFuzz.class),
  EXTERNAL_LINK(ExternalLinkFuzz.class),
  INDEX(IndexFuzz.class);

  private final Class<?> fuzzer;

  Target(Class<?> fuzzer) {
    this.fuzzer = fuzzer;
  }

  /** The class whose {@code fuzzerTestOneInput} it is. */
  Class<?> fuzzer() {
    return fuzzer;
  }

  /** Takes an input, and fails where something does not hold. */
  void take(byte[] input) throws IOException {
    switch (this) {
      case BRIEF -> BriefFuzz.fuzzerTestOneInput(input);
      case CLOSEST_SECTION -> ClosestSectionFuzz.fuzzerTestOneInput(input);
      case QUERY -> QueryFuzz.fuzzerTestOneInput(input);
      case SEARCH -> SearchFuzz.fuzzerTestOneInput(input);
      case EXTERNAL_LINK -> ExternalLinkFuzz.fuzzerTestOneInput(input);
      case INDEX -> IndexFuzz.fuzzerTestOneInput(input);
    }
  }
}
