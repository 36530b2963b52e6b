package dev.briefs.archive;

import dev.briefs.BriefException;
import dev.briefs.UnreadableIndexException;
import dev.briefs.index.IndexDamage;
import dev.briefs.index.IndexFolder;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Tells failures that a damaged index causes from all others. */
final class Diagnosis {
  /** What may fail. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException;
  }

  private Diagnosis() {}

  /**
   * Does work over an index. Damage shows in many forms, such as an index out of bounds, memory
   * that does not suffice, or an assertion of Lucene, so that the checksums are asked when
   * something fails.
   *
   * @throws UnreadableIndexException when the work fails and the index is damaged; the failure goes
   *     with it
   */
  static <T> T during(IndexFolder folder, Work<T> work) throws IOException {
    try {
      return work.run();
    } catch (BriefException | UncheckedIOException known) {
      throw known;
    } catch (IOException | RuntimeException | VirtualMachineError | AssertionError failure) {
      if (folder.current().isPresent()) {
        check(folder, failure);
      }
      throw failure;
    }
  }

  private static void check(IndexFolder folder, Throwable failure) {
    try {
      IndexDamage.check(folder);
    } catch (UnreadableIndexException damaged) {
      damaged.addSuppressed(failure);
      throw damaged;
    } catch (IOException | UncheckedIOException unchecked) {
      failure.addSuppressed(unchecked);
    }
  }
}
