package dev.briefs.archive.snapshot;

import dev.briefs.BriefException;
import dev.briefs.UnreadableIndexException;
import dev.briefs.index.store.IndexChecker;
import dev.briefs.index.store.IndexStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.util.IOSupplier;

/** Distinguishes failures caused by a damaged index from all others. */
public final class CorruptionGuard {
  private static final String LUCENE = "org.apache.lucene.";
  private static final List<String> READERS =
      List.of("dev.briefs.index.", "dev.briefs.search.", "dev.briefs.closest.");

  private CorruptionGuard() {}

  /**
   * Does work over an index. Damage shows in many forms, such as an index out of bounds, too little
   * memory, or an assertion of Lucene; after such a failure the checksums of all files are
   * compared. Exceptions of callers and of wrong arguments pass at once.
   *
   * @throws UnreadableIndexException when the work fails and the index is damaged; the failure is
   *     suppressed in it
   */
  public static <T> T during(IndexStore folder, IOSupplier<T> work) throws IOException {
    try {
      return work.get();
    } catch (BriefException | UncheckedIOException known) {
      throw known;
    } catch (IOException | RuntimeException | VirtualMachineError | AssertionError failure) {
      if (mayBeDamage(failure) && folder.current().isPresent()) {
        check(folder, failure);
      }
      throw failure;
    }
  }

  private static boolean mayBeDamage(Throwable failure) {
    return !(failure instanceof RuntimeException) || isThrownByReading(failure);
  }

  /**
   * Whether the code that threw reads index files: Lucene's, or ours other than argument checks.
   */
  private static boolean isThrownByReading(Throwable failure) {
    return Stream.of(failure.getStackTrace())
        .map(StackTraceElement::getClassName)
        .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
        .findFirst()
        .filter(
            name ->
                name.startsWith(LUCENE)
                    || READERS.stream().anyMatch(name::startsWith)
                        && !(failure instanceof IllegalArgumentException))
        .isPresent();
  }

  private static void check(IndexStore folder, Throwable failure) {
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
