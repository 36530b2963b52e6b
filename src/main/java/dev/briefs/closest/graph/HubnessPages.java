package dev.briefs.closest.graph;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The hubness of all briefs, read in pages when first asked for: smoothing asks for that of
 * thousands of briefs, in no order. As safe for many threads as what reads them.
 */
final class HubnessPages {
  private static final int PAGE = 512;

  private final int size;
  private final Reader reader;
  private final AtomicReferenceArray<float[]> pages;

  HubnessPages(int size, Reader reader) {
    this.size = size;
    this.reader = reader;
    this.pages = new AtomicReferenceArray<>(Math.ceilDiv(size, PAGE));
  }

  /** Reads the number of a brief. */
  interface Reader {
    float read(int brief) throws IOException;
  }

  float of(int brief) throws IOException {
    int number = brief / PAGE;
    float[] page = pages.get(number);
    if (page == null) {
      page = read(number);
      pages.set(number, page);
    }
    return page[brief % PAGE];
  }

  private float[] read(int number) throws IOException {
    float[] page = new float[Math.min(PAGE, size - number * PAGE)];
    for (int i = 0; i < page.length; i++) {
      page[i] = reader.read(number * PAGE + i);
    }
    return page;
  }
}
