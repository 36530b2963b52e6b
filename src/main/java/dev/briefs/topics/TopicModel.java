package dev.briefs.topics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/**
 * The topics of an archive as they are stored beside its neighbour graph.
 *
 * @param partition the topics of the briefs, which are numbered in the order of their ids
 * @param fine the fine topics
 * @param coarse the coarse topics
 * @param changes how many briefs changed since the communities were found
 */
record TopicModel(
    Partition partition, List<StoredTopic> fine, List<StoredTopic> coarse, int changes) {
  private static final String CODEC = "BriefsTopics";
  private static final int VERSION = 1;

  TopicModel {
    fine = List.copyOf(fine);
    coarse = List.copyOf(coarse);
  }

  int size() {
    return partition.fine().length;
  }

  void write(Directory directory, String name) throws IOException {
    try (IndexOutput out = directory.createOutput(name, IOContext.DEFAULT)) {
      CodecUtil.writeHeader(out, CODEC, VERSION);
      out.writeVInt(changes);
      writeNumbers(partition.fine(), out);
      writeNumbers(partition.coarse(), out);
      writeTopics(fine, out);
      writeTopics(coarse, out);
      CodecUtil.writeFooter(out);
    }
    directory.sync(List.of(name));
  }

  private static void writeNumbers(int[] numbers, DataOutput out) throws IOException {
    out.writeVInt(numbers.length);
    for (int number : numbers) {
      out.writeVInt(number);
    }
  }

  private static void writeTopics(List<StoredTopic> topics, DataOutput out) throws IOException {
    out.writeVInt(topics.size());
    for (StoredTopic topic : topics) {
      out.writeString(topic.id());
      out.writeString(topic.name());
      writeTexts(topic.terms(), out);
      out.writeString(topic.central());
      writeTexts(topic.nearest(), out);
      out.writeVInt(topic.changes());
    }
  }

  private static void writeTexts(List<String> texts, DataOutput out) throws IOException {
    out.writeVInt(texts.size());
    for (String text : texts) {
      out.writeString(text);
    }
  }

  /** Reads a file and compares it with its checksum. */
  static TopicModel read(Directory directory, String name) throws IOException {
    try (ChecksumIndexInput in = directory.openChecksumInput(name)) {
      try {
        CodecUtil.checkHeader(in, CODEC, VERSION, VERSION);
        int changes = in.readVInt();
        Partition partition = new Partition(readNumbers(in), readNumbers(in));
        TopicModel model = new TopicModel(partition, readTopics(in), readTopics(in), changes);
        CodecUtil.checkFooter(in);
        return model.checked(in);
      } catch (IllegalArgumentException | NegativeArraySizeException damaged) {
        throw new CorruptIndexException("numbers out of range", in, damaged);
      }
    }
  }

  private TopicModel checked(DataInput in) throws CorruptIndexException {
    boolean sound =
        partition.coarse().length == fine.size()
            && isBelow(partition.fine(), fine.size())
            && isBelow(partition.coarse(), coarse.size());
    if (!sound) {
      throw new CorruptIndexException("numbers out of range", in);
    }
    return this;
  }

  private static boolean isBelow(int[] numbers, int bound) {
    for (int number : numbers) {
      if (number < 0 || number >= bound) {
        return false;
      }
    }
    return true;
  }

  private static int[] readNumbers(DataInput in) throws IOException {
    int[] numbers = new int[in.readVInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readVInt();
    }
    return numbers;
  }

  private static List<StoredTopic> readTopics(DataInput in) throws IOException {
    List<StoredTopic> topics = new ArrayList<>();
    for (int left = in.readVInt(); left > 0; left--) {
      topics.add(
          new StoredTopic(
              in.readString(),
              in.readString(),
              readTexts(in),
              in.readString(),
              readTexts(in),
              in.readVInt()));
    }
    return topics;
  }

  private static List<String> readTexts(DataInput in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readVInt(); left > 0; left--) {
      texts.add(in.readString());
    }
    return texts;
  }
}
