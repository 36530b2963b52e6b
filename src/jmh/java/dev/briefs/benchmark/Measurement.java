package dev.briefs.benchmark;

import java.io.IOException;

/** One part of the comparison. */
@FunctionalInterface
interface Measurement {
  /** Takes its samples. */
  void take(Setting setting) throws IOException;
}
