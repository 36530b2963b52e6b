package dev.briefs.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefs.ArchiveOptions;
import dev.briefs.IndexBusyException;
import dev.briefs.InvalidArchiveException;
import dev.briefs.LinkRequest;
import dev.briefs.PagesRequest;
import dev.briefs.ProgressListener;
import dev.briefs.SyncReport;
import dev.briefs.UnknownBriefException;
import dev.briefs.WatchEvent;
import dev.briefs.WatchRequest;
import dev.briefs.index.store.WriteLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArchiveWatchTest {
  private static final WatchRequest QUICK = WatchRequest.DEFAULT.retry(Duration.ofMillis(50));

  @TempDir Path root;
  private final BlockingQueue<WatchEvent> events = new LinkedBlockingQueue<>();
  private final List<ArchiveWatch> watches = new ArrayList<>();
  private final List<WatchEvent> seen = new ArrayList<>();
  private LinkFixture briefs;
  private BriefArchive archive;

  @BeforeEach
  void makeBriefs() throws IOException {
    briefs = LinkFixture.in(root).with(0, 20);
    archive = BriefArchive.open(briefs.index());
  }

  @AfterEach
  void close() {
    watches.forEach(ArchiveWatch::close);
    archive.close();
  }

  @Test
  void takesInNewChangedAndRemovedFiles() throws Exception {
    ArchiveWatch watch = watch(QUICK);
    awaitTotal(20);
    briefs.with(20, 21);
    assertThat(awaitTotal(21).added()).isEqualTo(1);
    briefs.put("brief-3.md", "# Quite another title\n");
    awaitSync(report -> report.updated() == 1);
    assertThat(archive.get("brief-3").title()).isEqualTo("Quite another title");
    Files.delete(briefs.folder().resolve("brief-3.md"));
    assertThat(awaitTotal(20).removed()).isEqualTo(1);
    watch.close();
  }

  @Test
  void aFolderThatIsAwayAtFirstIsAwaited() throws Exception {
    archive.sync(List.of(briefs.folder()), ProgressListener.NONE);
    Path away = Files.move(briefs.folder(), root.resolve("away"));
    ArchiveWatch watch = watch(QUICK);
    assertThat(awaitTotal(20).absent()).hasSize(1);
    Files.move(away, briefs.folder());
    awaitSync(report -> report.absent().isEmpty());
    briefs.with(20, 21);
    assertThat(awaitTotal(21).added()).isEqualTo(1);
    watch.close();
  }

  @Test
  void survivesHowEditorsSave() throws Exception {
    Path file = briefs.folder().resolve("brief-3.md");
    ArchiveWatch watch = watch(QUICK);
    awaitTotal(20);
    Path swap = briefs.put(".brief-3.md.swp", "# Renamed over\n");
    Files.move(swap, file, StandardCopyOption.REPLACE_EXISTING);
    awaitTitle("Renamed over");
    Files.move(file, briefs.folder().resolve("brief-3.md~"));
    briefs.put("brief-3.md", "# Deleted and created\n");
    awaitTitle("Deleted and created");
    watch.close();
    assertThat(archive.statistics().briefs()).isEqualTo(20);
  }

  @Test
  void takesInABurst() throws Exception {
    ArchiveWatch watch = watch(QUICK);
    awaitTotal(20);
    briefs.with(20, 1020);
    awaitTotal(1020);
    watch.close();
    assertThat(syncs().stream().mapToInt(SyncReport::added).sum()).isEqualTo(1020);
    assertThat(syncs()).as("changes are taken in together").hasSizeLessThan(50);
  }

  @Test
  void followsFoldersThatAreMadeMovedAndRemoved() throws Exception {
    ArchiveWatch watch = watch(QUICK);
    awaitTotal(20);
    briefs.put("deep/er/new.md", "# In a new folder\n");
    awaitTotal(21);
    Path outside = Files.createDirectories(root.resolve("outside/er"));
    Files.writeString(outside.resolve("moved.md"), "# Moved in\n");
    Files.move(root.resolve("outside"), briefs.folder().resolve("inside"));
    awaitTotal(22);
    Files.move(briefs.folder().resolve("inside"), briefs.folder().resolve("deep/again"));
    briefs.put("deep/again/er/late.md", "# After the move\n");
    awaitTotal(23);
    Files.move(briefs.folder().resolve("deep"), root.resolve("away"));
    awaitTotal(20);
    watch.close();
  }

  @Test
  void itsOwnListsEndInPeace() throws Exception {
    ArchiveWatch watch = watch(QUICK.link(LinkRequest.DEFAULT));
    await(linked(20));
    await(linked(0));
    briefs.with(20, 21);
    await(event -> linked(0).negate().test(event) && event instanceof WatchEvent.Linked);
    await(linked(0));
    Files.delete(briefs.folder().resolve("brief-20.md"));
    await(event -> linked(0).negate().test(event) && event instanceof WatchEvent.Linked);
    await(linked(0));
    watch.close();
    assertThat(seen.stream().filter(WatchEvent.Linked.class::isInstance)).hasSizeLessThan(12);
    assertThat(briefs.link(LinkRequest.DEFAULT).changed()).isEmpty();
  }

  @Test
  void anIndexThatIsBeingWrittenIsToldOnceAndWaitedFor() throws Exception {
    archive.close();
    archive = BriefArchive.open(briefs.index(), ArchiveOptions.DEFAULT.lockWait(Duration.ZERO));
    Files.createDirectories(briefs.index());
    WriteLock.during(
        briefs.index(),
        Duration.ZERO,
        () -> {
          watch(QUICK);
          assertThat(((WatchEvent.Failed) next()).failure()).isInstanceOf(IndexBusyException.class);
          return true;
        });
    awaitTotal(20);
    assertThat(seen.stream().filter(WatchEvent.Failed.class::isInstance)).hasSize(1);
  }

  @Test
  void aFolderThatGoesAndComesBackIsTakenUpAgain() throws Exception {
    Path away = root.resolve("away");
    ArchiveWatch watch = watch(QUICK);
    awaitTotal(20);
    Files.move(briefs.folder(), away);
    awaitAbsence();
    assertThat(archive.statistics().briefs()).isEqualTo(20);
    Files.move(away, briefs.folder());
    awaitTotal(20);
    briefs.with(20, 21);
    awaitTotal(21);
    watch.close();
  }

  @Test
  void aFolderWhoseParentGoesAndComesBackIsTakenUpAgain() throws Exception {
    Path above = Files.createDirectories(root.resolve("above/parent"));
    Path moved = Files.move(briefs.folder(), above.resolve("briefs"));
    ArchiveWatch watch = archive.watch(List.of(moved), QUICK, events::add);
    watches.add(watch);
    awaitTotal(20);
    Files.move(root.resolve("above"), root.resolve("away"));
    awaitAbsence();
    Files.move(root.resolve("away"), root.resolve("above"));
    Files.writeString(moved.resolve("late.md"), "# Late\n");
    awaitTotal(21);
    watch.close();
  }

  private void awaitAbsence() throws Exception {
    await(
        event -> event instanceof WatchEvent.Synced synced && !synced.report().absent().isEmpty());
  }

  @Test
  void aListenerThatFailsLaterEndsIt() throws Exception {
    ArchiveWatch watch =
        archive.watch(
            List.of(briefs.folder()),
            QUICK,
            event -> {
              events.add(event);
              if (event instanceof WatchEvent.Synced synced && synced.report().total() > 20) {
                throw new UncheckedIOException(new IOException("no reader"));
              }
            });
    watches.add(watch);
    awaitTotal(20);
    briefs.with(20, 21);
    assertThatThrownBy(watch::await).hasMessageContaining("no reader");
  }

  @Test
  void anErrorEndsItAndIsThrown() {
    ArchiveWatch watch =
        archive.watch(
            List.of(briefs.folder()),
            QUICK,
            event -> {
              throw new LinkageError("broken consumer");
            });
    watches.add(watch);
    assertThatThrownBy(watch::await).isInstanceOf(LinkageError.class).hasMessage("broken consumer");
  }

  @Test
  void looksForChangesWhereAskedTo() throws Exception {
    ArchiveWatch watch = watch(QUICK.poll(Duration.ofMillis(20)));
    awaitTotal(20);
    briefs.put("deep/new.md", "# In a new folder\n");
    awaitTotal(21);
    watch.close();
  }

  @Test
  void theIndexAndPagesBelowTheFolderAreLeftAside() throws Exception {
    archive.close();
    archive = BriefArchive.open(briefs.folder().resolve("index"));
    ArchiveWatch watch = watch(QUICK);
    awaitTotal(20);
    archive.pages(briefs.folder().resolve("pages"), PagesRequest.DEFAULT, ProgressListener.NONE);
    briefs.with(20, 21);
    awaitTotal(21);
    watch.close();
    assertThat(syncs()).as("its own files start no work without end").hasSizeLessThan(10);
  }

  @Test
  void aFirstTimeThatFailsEndsIt() throws Exception {
    archive.close();
    archive = BriefArchive.open(Files.writeString(root.resolve("file"), "no folder"));
    ArchiveWatch watch = watch(QUICK);
    assertThatThrownBy(watch::await).hasMessageContaining("is a file");
    assertThatThrownBy(() -> archive.watch(List.of(root.resolve("absent")), QUICK, events::add))
        .isInstanceOf(InvalidArchiveException.class);
    assertThatThrownBy(() -> archive.watch(List.of(), QUICK, events::add))
        .isInstanceOf(InvalidArchiveException.class);
  }

  @Test
  void aListenerThatFailsEndsIt() {
    ArchiveWatch watch =
        archive.watch(
            List.of(briefs.folder()),
            QUICK,
            event -> {
              throw new UncheckedIOException(new IOException("no reader"));
            });
    assertThatThrownBy(watch::await).hasMessageContaining("no reader");
  }

  @Test
  void closingEndsTheWork() throws Exception {
    ArchiveWatch watch = watch(QUICK);
    watch.close();
    watch.await();
    archive.sync(List.of(briefs.folder()), ProgressListener.NONE);
    assertThat(archive.statistics().briefs()).isEqualTo(20);
  }

  private ArchiveWatch watch(WatchRequest request) {
    ArchiveWatch watch = archive.watch(List.of(briefs.folder()), request, events::add);
    watches.add(watch);
    return watch;
  }

  private static Predicate<WatchEvent> linked(int files) {
    return event ->
        event instanceof WatchEvent.Linked linked && linked.report().changed().size() == files;
  }

  private SyncReport awaitTotal(int total) throws InterruptedException {
    return awaitSync(report -> report.total() == total);
  }

  private SyncReport awaitSync(Predicate<SyncReport> wanted) throws InterruptedException {
    WatchEvent event =
        await(e -> e instanceof WatchEvent.Synced synced && wanted.test(synced.report()));
    return ((WatchEvent.Synced) event).report();
  }

  private void awaitTitle(String title) throws InterruptedException {
    while (!title(archive).equals(title)) {
      await(WatchEvent.Synced.class::isInstance);
    }
  }

  private static String title(BriefArchive archive) {
    try {
      return archive.get("brief-3").title();
    } catch (UnknownBriefException betweenDeletionAndCreation) {
      return "";
    }
  }

  private WatchEvent await(Predicate<WatchEvent> wanted) throws InterruptedException {
    WatchEvent event = next();
    while (!wanted.test(event)) {
      event = next();
    }
    return event;
  }

  private WatchEvent next() {
    try {
      WatchEvent event = events.poll(20, TimeUnit.SECONDS);
      assertThat(event).as("an event after " + seen).isNotNull();
      seen.add(event);
      return event;
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private List<SyncReport> syncs() {
    events.drainTo(seen);
    return seen.stream()
        .filter(WatchEvent.Synced.class::isInstance)
        .map(event -> ((WatchEvent.Synced) event).report())
        .toList();
  }
}
