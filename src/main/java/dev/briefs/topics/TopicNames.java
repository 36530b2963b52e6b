package dev.briefs.topics;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names topics by their most telling words, no two of one level alike. */
final class TopicNames {
  private static final int WORDS = 3;

  private final Set<String> taken = new HashSet<>();

  /** Takes a name that is kept. */
  void take(String name) {
    taken.add(name);
  }

  /**
   * A name of three words, or more where another topic has it.
   *
   * @param central the title to take where there are no words
   */
  String name(List<String> terms, String central) {
    if (terms.isEmpty()) {
      return unique(central);
    }
    for (int count = Math.min(WORDS, terms.size()); count <= terms.size(); count++) {
      String name = String.join(", ", terms.subList(0, count));
      if (taken.add(name)) {
        return name;
      }
    }
    return unique(String.join(", ", terms));
  }

  private String unique(String name) {
    String tried = name;
    for (int number = 2; !taken.add(tried); number++) {
      tried = name + " (" + number + ")";
    }
    return tried;
  }
}
