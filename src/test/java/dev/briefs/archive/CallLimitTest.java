package dev.briefs.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.briefs.ArchiveOptions;
import dev.briefs.ArchiveReader;
import dev.briefs.Brief;
import dev.briefs.CallEndedException;
import dev.briefs.CallLimit;
import dev.briefs.ClosestRequest;
import dev.briefs.ClosestResults;
import dev.briefs.Filter;
import dev.briefs.MadeUpBriefs;
import dev.briefs.PeriodCount;
import dev.briefs.ProgressListener;
import dev.briefs.SearchRequest;
import dev.briefs.Topic;
import dev.briefs.TrendsRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Limits of calls, and the threads of the caller's. */
final class CallLimitTest {
  private static final int BRIEFS = 300;
  private final List<Brief> briefs = new MadeUpBriefs(29, 4).briefs(BRIEFS);
  private BriefArchive archive = BriefArchive.inMemory();

  @BeforeEach
  void fill() {
    archive.putAll(briefs.stream());
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void everyReadingCallEndsAtItsLimit() {
    ArchiveReader late = archive.within(CallLimit.of(Duration.ZERO));
    CallLimit cancelled = CallLimit.cancellable();
    ArchiveReader stopped = archive.within(cancelled);
    stopped.get("b0001");
    cancelled.cancel();
    calls()
        .forEach(
            (name, call) -> {
              assertThatExceptionOfType(CallEndedException.class)
                  .as(name)
                  .isThrownBy(() -> call.accept(late))
                  .withMessage("was not done within 0 ms");
              assertThatExceptionOfType(CallEndedException.class)
                  .as(name)
                  .isThrownBy(() -> call.accept(stopped))
                  .withMessage("was cancelled");
              call.accept(archive.within(CallLimit.of(Duration.ofDays(1))));
            });
  }

  private static Map<String, Consumer<ArchiveReader>> calls() {
    return Map.of(
        "search", reader -> reader.search(SearchRequest.of("w1")),
        "histogram", reader -> reader.histogram(SearchRequest.of(""), PeriodCount.Unit.MONTH),
        "closest", reader -> reader.closest("b0001", ClosestRequest.DEFAULT),
        "terms", reader -> reader.terms(SearchRequest.Facet.THEME, 5),
        "duplicates", ArchiveReader::duplicates,
        "topics", reader -> reader.topics(Topic.Level.COARSE),
        "trends",
            reader ->
                reader.trends(TrendsRequest.of(TrendsRequest.Field.WORD, TrendsRequest.Unit.YEAR)),
        "statistics", ArchiveReader::statistics,
        "briefs", reader -> reader.briefs(Filter.ALL, brief -> {}));
  }

  @Test
  void longCallStopsInItsMiddle() {
    CallLimit limit = CallLimit.cancellable();
    List<String> listed = new ArrayList<>();
    assertThatExceptionOfType(CallEndedException.class)
        .isThrownBy(
            () ->
                archive
                    .within(limit)
                    .closestAll(
                        ClosestRequest.DEFAULT,
                        list -> {
                          listed.add(list.id());
                          limit.cancel();
                        },
                        ProgressListener.NONE));
    assertThat(listed).isNotEmpty().hasSizeLessThan(BRIEFS);
    List<String> read = new ArrayList<>();
    CallLimit ofBriefs = CallLimit.cancellable();
    assertThatExceptionOfType(CallEndedException.class)
        .isThrownBy(
            () ->
                archive
                    .within(ofBriefs)
                    .briefs(
                        Filter.ALL,
                        brief -> {
                          read.add(brief.id());
                          ofBriefs.cancel();
                        }));
    assertThat(read).containsExactly("b0000");
    CallLimit ofStream = CallLimit.cancellable();
    try (Stream<Brief> stream = archive.within(ofStream).stream(Filter.ALL)) {
      ofStream.cancel();
      assertThatExceptionOfType(CallEndedException.class).isThrownBy(stream::toList);
    }
    assertThat(lists(archive)).hasSize(BRIEFS);
  }

  @Test
  void threadsOfTheCallerDoTheWork() {
    Map<String, Boolean> names = new ConcurrentHashMap<>();
    ExecutorService own =
        Executors.newFixedThreadPool(2, work -> new Thread(work, "thread of the caller"));
    ArchiveOptions options =
        ArchiveOptions.DEFAULT
            .threads(3)
            .executor(
                work ->
                    own.execute(
                        () -> {
                          names.put(Thread.currentThread().getName(), true);
                          work.run();
                        }));
    try (own;
        BriefArchive borrowed = BriefArchive.inMemory(options)) {
      borrowed.putAll(briefs.stream());
      assertThat(names).containsKey("thread of the caller");
      names.clear();
      assertThat(lists(borrowed)).isEqualTo(lists(archive));
      assertThat(names).containsKey("thread of the caller");
    }
  }

  @Test
  void executorsThatAreFullOrRefuseDelayNothing() throws Exception {
    ArchiveOptions refusing =
        ArchiveOptions.DEFAULT.executor(
            work -> {
              throw new RejectedExecutionException("full");
            });
    try (BriefArchive alone = BriefArchive.inMemory(refusing)) {
      alone.putAll(briefs.stream());
      assertThat(lists(alone)).isEqualTo(lists(archive));
    }
    try (ExecutorService single = Executors.newSingleThreadExecutor();
        BriefArchive busy = BriefArchive.inMemory(ArchiveOptions.DEFAULT.executor(single))) {
      // The only thread of the executor waits for the call that it is to work for.
      single.submit(() -> busy.putAll(briefs.stream())).get();
      assertThat(single.submit(() -> lists(busy)).get()).isEqualTo(lists(archive));
    }
  }

  private static List<ClosestResults> lists(BriefArchive archive) {
    List<ClosestResults> lists = new ArrayList<>();
    archive.closestAll(ClosestRequest.DEFAULT, lists::add, ProgressListener.NONE);
    return lists;
  }
}
