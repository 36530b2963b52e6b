package dev.briefs.topics;

import dev.briefs.Topic;
import dev.briefs.Topic.Level;
import dev.briefs.index.document.Fields;
import dev.briefs.index.document.TopicGroups;
import dev.briefs.index.store.IndexSnapshot;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/** The topics of one state of an index; thread-safe. */
public final class Topics implements TopicGroups {
  /** Briefs that are alone are no topic. */
  static final int LEAST = 2;

  private static final int NO_YEAR = Integer.MIN_VALUE;

  private final TopicModel model;
  private final String[] ids;
  private final int[] years;
  private final int[] ordinals;
  private final int[] sizes;

  private Topics(TopicModel model, String[] ids, int[] years, int[] ordinals) {
    this.ordinals = ordinals;
    this.sizes = new int[model.coarse().size()];
    Arrays.stream(TopicBuilder.coarseOf(model.partition())).forEach(topic -> sizes[topic]++);
    this.model = model;
    this.ids = ids;
    this.years = years;
  }

  /**
   * Reads the topics of a snapshot.
   *
   * @param name the name of their file
   * @param ids the ids of the briefs, in order
   * @param ordinals the number of each document's brief, -1 of documents that are no brief
   */
  public static Topics read(IndexSnapshot snapshot, String name, String[] ids, int[] ordinals)
      throws IOException {
    TopicModel model = TopicModel.read(snapshot.directory(), name);
    return new Topics(model, ids, years(snapshot, ordinals, ids.length), ordinals);
  }

  private static int[] years(IndexSnapshot snapshot, int[] ordinals, int size) throws IOException {
    int[] years = new int[size];
    Arrays.fill(years, NO_YEAR);
    for (LeafReaderContext leaf : snapshot.reader().leaves()) {
      SortedNumericDocValues dates = DocValues.getSortedNumeric(leaf.reader(), Fields.DATE);
      for (int doc = dates.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = dates.nextDoc()) {
        int brief = ordinals[leaf.docBase + doc];
        if (brief >= 0) {
          years[brief] = LocalDate.ofEpochDay(dates.nextValue()).getYear();
        }
      }
    }
    return years;
  }

  TopicModel model() {
    return model;
  }

  /** Whether there is a topic for each brief of the index. */
  public boolean belongs() {
    return model.size() == ids.length;
  }

  /** The topics of a level, those with most briefs first, then by id. */
  public List<Topic> list(Level level) {
    List<StoredTopic> stored = stored(level);
    List<List<Integer>> members = members(level);
    List<Topic> topics = new ArrayList<>();
    for (int topic = 0; topic < stored.size(); topic++) {
      if (members.get(topic).size() >= LEAST) {
        topics.add(topic(level, stored.get(topic), members.get(topic)));
      }
    }
    topics.sort(
        Comparator.comparingInt((Topic topic) -> -topic.size())
            .thenComparingInt(topic -> number(topic.id(), 0))
            .thenComparingInt(topic -> number(topic.id(), 1)));
    return topics;
  }

  private static int number(String id, int part) {
    String[] parts = id.split("\\.", -1);
    return part < parts.length ? Integer.parseInt(parts[part]) : 0;
  }

  private List<StoredTopic> stored(Level level) {
    return level == Level.FINE ? model.fine() : model.coarse();
  }

  private List<List<Integer>> members(Level level) {
    List<List<Integer>> members = new ArrayList<>();
    stored(level).forEach(topic -> members.add(new ArrayList<>()));
    for (int brief = 0; brief < ids.length; brief++) {
      members.get(place(brief, level)).add(brief);
    }
    return members;
  }

  private int place(int brief, Level level) {
    int fine = model.partition().fine()[brief];
    return level == Level.FINE ? fine : model.partition().coarse()[fine];
  }

  private Topic topic(Level level, StoredTopic stored, List<Integer> members) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int brief : members) {
      if (years[brief] != NO_YEAR) {
        counts.merge(years[brief], 1, Integer::sum);
      }
    }
    return new Topic(
        stored.id(),
        level,
        stored.name(),
        stored.terms(),
        stored.central(),
        stored.nearest(),
        new TreeMap<>(counts),
        members.stream().map(brief -> ids[brief]).toList());
  }

  /** The topic of an id, or of a name in any case; the coarse one where both levels have it. */
  public Optional<Topic> find(String idOrName) {
    for (Level level : Level.values()) {
      List<StoredTopic> stored = stored(level);
      for (int topic = 0; topic < stored.size(); topic++) {
        if (isCalled(stored.get(topic), idOrName)) {
          return Optional.of(topic(level, stored.get(topic), members(level).get(topic)));
        }
      }
    }
    return Optional.empty();
  }

  /** The id of the topic of a brief; empty where the brief is unknown or alone. */
  public Optional<String> idOf(String brief, Level level) {
    int number = Arrays.binarySearch(ids, brief);
    if (number < 0 || sizes[place(number, Level.COARSE)] < LEAST) {
      return Optional.empty();
    }
    return Optional.of(stored(level).get(place(number, level)).id());
  }

  /** The name of the topic with an id; the id where there is none. */
  public String nameOf(String id) {
    for (Level level : Level.values()) {
      for (StoredTopic topic : stored(level)) {
        if (topic.id().equals(id)) {
          return topic.name();
        }
      }
    }
    return id;
  }

  private static boolean isCalled(StoredTopic topic, String idOrName) {
    String wanted = idOrName.strip();
    return topic.id().equals(wanted)
        || topic.name().toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT));
  }

  /** The ids of the topics of a brief, the coarse one first. */
  public List<String> ids(int brief) {
    return Stream.of(Level.COARSE, Level.FINE)
        .map(level -> stored(level).get(place(brief, level)).id())
        .toList();
  }

  @Override
  public Query briefs(String topic) {
    boolean[] fine = new boolean[model.fine().size()];
    boolean[] coarse = new boolean[model.coarse().size()];
    boolean called = mark(model.fine(), fine, each -> isCalled(each, topic));
    called |= mark(model.coarse(), coarse, each -> isCalled(each, topic));
    if (!called) {
      String word = topic.strip().toLowerCase(Locale.ROOT);
      mark(model.coarse(), coarse, each -> List.of(each.name().split(", ")).contains(word));
    }
    FixedBitSet documents = new FixedBitSet(Math.max(1, ordinals.length));
    for (int document = 0; document < ordinals.length; document++) {
      int brief = ordinals[document];
      if (brief >= 0 && (fine[place(brief, Level.FINE)] || coarse[place(brief, Level.COARSE)])) {
        documents.set(document);
      }
    }
    return new DocumentSetQuery(documents, topic);
  }

  private static boolean mark(
      List<StoredTopic> topics, boolean[] marks, Predicate<StoredTopic> test) {
    boolean any = false;
    for (int topic = 0; topic < marks.length; topic++) {
      marks[topic] = test.test(topics.get(topic));
      any |= marks[topic];
    }
    return any;
  }

  @Override
  public int count() {
    return model.coarse().size();
  }

  @Override
  public String name(int topic) {
    return model.coarse().get(topic).name();
  }

  @Override
  public int topicOf(int document) {
    int brief = ordinals[document];
    int topic = brief < 0 ? -1 : place(brief, Level.COARSE);
    return topic >= 0 && sizes[topic] >= LEAST ? topic : -1;
  }
}
