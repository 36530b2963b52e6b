package dev.briefs.closest;

import java.util.Arrays;

/** Sums by brief, for some thousand briefs at a time; emptied and filled again. */
final class SparseSums {
  private static final int BITS = 13;
  private static final int CAPACITY = 1 << BITS;

  private final int[] slots = new int[CAPACITY];
  private final float[] sums = new float[CAPACITY];
  private final int[] used = new int[CAPACITY];
  private int size;

  SparseSums() {
    Arrays.fill(slots, -1);
  }

  void add(int key, float value) {
    int slot = slot(key);
    if (slots[slot] < 0) {
      slots[slot] = key;
      used[size++] = slot;
    }
    sums[slot] += value;
  }

  /** The sum of a key, 0 where nothing was added. */
  float get(int key) {
    int slot = slot(key);
    return slots[slot] < 0 ? 0 : sums[slot];
  }

  /** The keys in the order in which they were first added. */
  int[] keys() {
    int[] keys = new int[size];
    Arrays.setAll(keys, i -> slots[used[i]]);
    return keys;
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      slots[used[i]] = -1;
      sums[used[i]] = 0;
    }
    size = 0;
  }

  private int slot(int key) {
    int slot = (key * 0x9E3779B9) >>> (32 - BITS);
    while (slots[slot] >= 0 && slots[slot] != key) {
      slot = (slot + 1) & (CAPACITY - 1);
    }
    return slot;
  }
}
