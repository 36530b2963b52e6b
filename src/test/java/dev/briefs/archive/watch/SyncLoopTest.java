package dev.briefs.archive.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefs.ArchiveWriter;
import dev.briefs.ProgressListener;
import dev.briefs.SyncReport;
import dev.briefs.WatchEvent;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

final class SyncLoopTest {
  private static final SyncReport NOTHING =
      new SyncReport(0, 0, 0, 0, List.of(), List.of(), List.of(), List.of(), 0);

  private final Deque<Object> outcomes = new ArrayDeque<>();
  private final List<WatchEvent> events = new ArrayList<>();
  private final SyncLoop loop =
      new SyncLoop(
          (ArchiveWriter)
              Proxy.newProxyInstance(
                  ArchiveWriter.class.getClassLoader(),
                  new Class<?>[] {ArchiveWriter.class},
                  (proxy, method, arguments) -> outcome()),
          List.of(Path.of("notes")),
          Optional.empty(),
          events::add,
          ProgressListener.NONE);

  private Object outcome() throws Throwable {
    Object next = outcomes.removeFirst();
    if (next instanceof Throwable thrown) {
      throw thrown;
    }
    return next;
  }

  @Test
  void anErrorIsToldOnceAndSurvived() {
    outcomes.add(NOTHING);
    outcomes.add(new OutOfMemoryError("heap"));
    outcomes.add(new OutOfMemoryError("heap"));
    outcomes.add(new IllegalStateException("bug"));
    outcomes.add(NOTHING);
    assertThat(loop.run()).isTrue();
    assertThat(loop.run()).isFalse();
    assertThat(loop.run()).isFalse();
    assertThat(loop.run()).isFalse();
    assertThat(loop.run()).isTrue();
    assertThat(events)
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly("Synced", "Failed", "Failed", "Synced");
    assertThat(((WatchEvent.Failed) events.get(1)).failure())
        .hasCauseInstanceOf(OutOfMemoryError.class)
        .hasMessageContaining("heap");
  }

  @Test
  void theFirstFailureIsThrown() {
    outcomes.add(new LinkageError("no class"));
    assertThatThrownBy(loop::run).isInstanceOf(LinkageError.class);
  }

  @Test
  void aStopIsNoFailure() {
    outcomes.add(NOTHING);
    outcomes.add(new CancellationException("closed"));
    assertThat(loop.run()).isTrue();
    assertThatThrownBy(loop::run).isInstanceOf(CancellationException.class);
    assertThat(events).hasSize(1);
  }
}
