package dev.briefs.closest.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers from 0 in sets that can be joined; each set is known by its least number. */
final class DisjointSets {
  private final int[] parents;

  DisjointSets(int size) {
    parents = new int[size];
    Arrays.setAll(parents, i -> i);
  }

  boolean isJoined(int one, int other) {
    return root(one) == root(other);
  }

  void join(int one, int other) {
    int a = root(one);
    int b = root(other);
    parents[Math.max(a, b)] = Math.min(a, b);
  }

  /** The sets of at least two numbers, ascending. */
  List<int[]> groups() {
    Map<Integer, List<Integer>> byRoot = new TreeMap<>();
    for (int number = 0; number < parents.length; number++) {
      if (root(number) != number) {
        byRoot.computeIfAbsent(root(number), root -> new ArrayList<>(List.of(root))).add(number);
      }
    }
    return byRoot.values().stream()
        .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }

  private int root(int number) {
    int root = number;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}
