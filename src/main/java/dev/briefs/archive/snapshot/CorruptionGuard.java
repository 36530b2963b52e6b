package dev.briefs.archive.snapshot;

import dev.briefs.BriefException;
import dev.briefs.UnreadableIndexException;
import dev.briefs.index.store.IndexChecker;
import dev.briefs.index.store.IndexFolder;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Tells failures that a damaged index causes from all others. */
public final class CorruptionGuard {
  /** What may fail. */
  @FunctionalInterface
  public interface Work<T> {
    T run() throws IOException;
  }

  private CorruptionGuard() {}

  /**
   * Does work over an index. Damage shows in many forms, such as an index out of bounds, memory
   * that does not suffice, or an assertion of Lucene, so that the checksums are asked when
   * something fails.
   *
   * @throws UnreadableIndexException when the work fails and the index is damaged; the failure goes
   *     with it
   */
  public static <T> T during(IndexFolder folder, Work<T> work) throws IOException {
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
      IndexChecker.check(folder);
    } catch (UnreadableIndexException damaged) {
      damaged.addSuppressed(failure);
      throw damaged;
    } catch (IOException | UncheckedIOException unchecked) {
      failure.addSuppressed(unchecked);
    }
  }
}
