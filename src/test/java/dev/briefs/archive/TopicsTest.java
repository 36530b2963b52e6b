package dev.briefs.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.MadeUpBriefs;
import dev.briefs.ProgressListener;
import dev.briefs.Topic;
import dev.briefs.Topic.Level;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TopicsTest {
  private static final int TOPICS = 6;
  private static final int BRIEFS = 120;

  @TempDir Path temporary;
  private final MadeUpBriefs made = new MadeUpBriefs(7, TOPICS);
  private BriefFolder folder;

  @BeforeEach
  void fill() throws IOException {
    folder = new BriefFolder(temporary.resolve("briefs"));
    folder.writeAll(made.briefs(BRIEFS));
  }

  @Test
  void briefsOnOneSubjectAreOneTopic() {
    try (BriefArchive archive = synced()) {
      List<Topic> topics = archive.topics(Level.COARSE);
      assertThat(topics).hasSize(TOPICS);
      for (Topic topic : topics) {
        assertThat(topic.size()).isEqualTo(BRIEFS / TOPICS);
        assertThat(topic.ids()).contains(topic.central());
        assertThat(topic.ids().stream().map(TopicsTest::subject).distinct()).hasSize(1);
        assertThat(topic.terms()).isNotEmpty();
        assertThat(topic.name()).startsWith(topic.terms().getFirst());
      }
      assertThat(topics).extracting(Topic::name).doesNotHaveDuplicates();
      assertThat(archive.topic(topics.getFirst().id())).contains(topics.getFirst());
      assertThat(archive.topic(topics.getFirst().name())).contains(topics.getFirst());
      assertThat(archive.topic("no such topic")).isEmpty();
    }
  }

  @Test
  void fineTopicsArePartsOfCoarseOnes() {
    try (BriefArchive archive = synced()) {
      Map<String, Topic> coarse = new HashMap<>();
      archive.topics(Level.COARSE).forEach(topic -> coarse.put(topic.id(), topic));
      for (Topic fine : archive.topics(Level.FINE)) {
        String parent = fine.id().substring(0, fine.id().indexOf('.'));
        assertThat(Objects.requireNonNull(coarse.get(parent), parent).ids())
            .containsAll(fine.ids());
      }
    }
  }

  @Test
  void sameArchiveHasTheSameTopics() {
    try (BriefArchive archive = synced()) {
      List<Topic> before = archive.topics(Level.FINE);
      archive.rebuild(List.of(), ProgressListener.NONE);
      assertThat(archive.topics(Level.FINE)).isEqualTo(before);
    }
  }

  @Test
  void fewNewBriefsJoinTheirTopicsAndLeaveTheOthersAsTheyWere() throws IOException {
    try (BriefArchive archive = synced()) {
      List<Topic> before = archive.topics(Level.COARSE);
      folder.write(made.brief("new-one", 2));
      folder.delete("b0003.md");
      archive.sync(folder.paths(), ProgressListener.NONE);
      List<Topic> after = archive.topics(Level.COARSE);
      assertThat(after).hasSize(TOPICS);
      for (Topic topic : before) {
        Topic now = archive.topic(topic.id()).orElseThrow();
        assertThat(now.name()).isEqualTo(topic.name());
        int subject = subject(topic.central());
        if (subject == 2) {
          assertThat(now.ids()).containsAll(topic.ids()).contains("new-one");
        } else if (subject == 3) {
          assertThat(now.ids()).doesNotContain("b0003").hasSize(topic.size() - 1);
        } else {
          assertThat(now).isEqualTo(topic);
        }
      }
      archive.verify();
    }
  }

  @Test
  void topicsKeepTheirIdsWhenManyBriefsChange() throws IOException {
    try (BriefArchive archive = synced()) {
      Map<Integer, String> before = idsBySubject(archive);
      for (int i = 0; i < 40; i++) {
        folder.write(made.brief("more-%04d".formatted(i), i % TOPICS));
      }
      archive.sync(folder.paths(), ProgressListener.NONE);
      assertThat(idsBySubject(archive)).isEqualTo(before);
    }
  }

  private static Map<Integer, String> idsBySubject(BriefArchive archive) {
    Map<Integer, String> ids = new HashMap<>();
    for (Topic topic : archive.topics(Level.COARSE)) {
      ids.put(subject(topic.ids().getFirst()), topic.id());
    }
    return ids;
  }

  private static int subject(String id) {
    return Integer.parseInt(id.substring(id.length() - 4)) % TOPICS;
  }

  private BriefArchive synced() {
    BriefArchive archive = BriefArchive.open(temporary.resolve("index"));
    archive.sync(folder.paths(), ProgressListener.NONE);
    return archive;
  }
}
