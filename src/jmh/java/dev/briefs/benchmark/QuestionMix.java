package dev.briefs.benchmark;

import dev.briefs.Brief;
import dev.briefs.markdown.BriefParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Queries of the kinds that people type, in the words of some briefs: one to three words, phrases,
 * beginnings of words, questions; the same for the same briefs.
 *
 * @param briefs where the words are from
 */
record QuestionMix(List<Brief> briefs) {
  private static final long SEED = 7;
  private static final int LONGEST = 10;
  private static final int KINDS = 8;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z]+");

  /**
   * One query.
   *
   * @param briefs in the query language of briefs
   * @param fts5 the same in that of SQLite's FTS5
   */
  record Question(String briefs, String fts5) {}

  /** Queries in the words of the files of a folder. */
  static QuestionMix of(Path folder) throws IOException {
    BriefParser parser = new BriefParser();
    List<Brief> briefs = new ArrayList<>();
    for (Path file : Folder.files(folder)) {
      String id = file.getFileName().toString().replace(".md", "");
      briefs.add(parser.parse(id, Files.readString(file)));
    }
    return new QuestionMix(briefs);
  }

  /** So many pairs of words that stand next to each other. */
  List<List<String>> pairsOfWords(int count) {
    Random random = new Random(SEED);
    List<List<String>> pairs = new ArrayList<>(count);
    while (pairs.size() < count) {
      List<String> words = words(briefs.get(random.nextInt(briefs.size())));
      if (words.size() > 1) {
        pairs.add(words.subList(0, 2));
      }
    }
    return pairs;
  }

  /** So many queries, as many of each kind. */
  List<Question> questions(int count) {
    Random random = new Random(SEED);
    List<Question> questions = new ArrayList<>(count);
    while (questions.size() < count) {
      List<String> words = words(briefs.get(random.nextInt(briefs.size())));
      if (words.size() >= LONGEST) {
        questions.add(question(questions.size() % KINDS, words, random));
      }
    }
    return questions;
  }

  /** So many ids. */
  List<String> ids(int count) {
    Random random = new Random(SEED);
    return random.ints(count, 0, briefs.size()).mapToObj(brief -> briefs.get(brief).id()).toList();
  }

  private static Question question(int kind, List<String> words, Random random) {
    int start = random.nextInt(words.size() - LONGEST + 1);
    return switch (kind) {
      case 0, 1 -> anyOf(words.subList(start, start + 1));
      case 2, 3 -> anyOf(words.subList(start, start + 2));
      case 4 -> anyOf(words.subList(start, start + 3));
      case 5 -> anyOf(words.subList(start, start + LONGEST));
      case 6 -> phrase(words.subList(start, start + 2));
      default -> beginning(words.get(start));
    };
  }

  private static Question anyOf(List<String> words) {
    String fts5 = words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(" OR "));
    return new Question(String.join(" ", words), fts5);
  }

  private static Question phrase(List<String> words) {
    String phrase = '"' + String.join(" ", words) + '"';
    return new Question(phrase, phrase);
  }

  private static Question beginning(String word) {
    String beginning = word.substring(0, Math.min(word.length(), 5)) + "*";
    return new Question(beginning, beginning);
  }

  private static List<String> words(Brief brief) {
    return BETWEEN_WORDS.splitAsStream(brief.summary()).filter(word -> word.length() > 3).toList();
  }
}
