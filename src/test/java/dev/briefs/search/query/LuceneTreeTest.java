package dev.briefs.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.briefs.MalformedQueryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Lucene's standard parser and the query language both understand is the same tree. */
class LuceneTreeTest {
  private static final long SEED = Long.getLong("seed", 20_260_301);
  private static final Path SHARED = Path.of(System.getProperty("shared.data", "../shared/data"));
  private static final Pattern COLUMN = Pattern.compile("column=\\d+");

  /** Signs that mean something to one of the two languages alone are left aside. */
  private static final Pattern COMMON =
      Pattern.compile(
          "(?:(?:^|[ (])\"[\\p{L}\\p{N} ,.-]+\"(?=$|[ ,.;)])|[\\p{L}\\p{N} ,.;'’%()-])+");

  private static final Pattern LONE_SIGN = Pattern.compile("(^|[ (])-(?![\\p{L}\\p{N}\"(])");

  @Test
  void sentencesOfTheSamples() throws IOException {
    assertThat(assertSame(real(sentences(Path.of("samples"))))).isGreaterThan(700);
  }

  @Test
  void sentencesOfCollections() throws IOException {
    assumeThat(SHARED)
        .as("the collections of ../shared/data, which are no part of briefs")
        .isDirectory();
    List<String> texts = new ArrayList<>();
    for (String line : Files.readAllLines(SHARED.resolve("ecbplus/docs.jsonl"))) {
      texts.addAll(List.of(line.split("\\\\n|[.!?] |\": \"")));
    }
    assertThat(assertSame(real(texts))).isGreaterThan(3_000);
  }

  @Test
  void queriesMadeOfRealWords() throws IOException {
    List<String> words =
        sentences(Path.of("samples")).stream()
            .flatMap(Pattern.compile("[^\\p{L}]+")::splitAsStream)
            .filter(word -> word.length() > 3)
            .toList();
    Random random = new Random(SEED);
    List<String> queries =
        Stream.generate(() -> query(random, words, 3)).limit(3_000).distinct().toList();
    assertThat(assertSame(queries)).as("seed " + SEED).isGreaterThan(2_500);
  }

  private static String query(Random random, List<String> words, int depth) {
    String word = words.get(random.nextInt(words.size()));
    if (depth == 0) {
      return word;
    }
    String other = words.get(random.nextInt(words.size()));
    String left = query(random, words, depth - 1);
    String right = query(random, words, depth - 1);
    return switch (random.nextInt(14)) {
      case 0 -> left + " AND " + right;
      case 1 -> left + " OR " + right;
      case 2 -> left + " NOT " + right;
      case 3 -> "(" + left + ") " + right;
      case 4 -> "+" + word + " -" + other + " " + right;
      case 5 -> "title:" + word + " " + right;
      case 6 -> "theme:(" + left + ")";
      case 7 -> "\"" + word + " " + other + "\"~" + random.nextInt(5);
      case 8 -> word + "*";
      case 9 -> word + "~1";
      case 10 -> "keyword:\"" + word + " " + other + "\"";
      case 11 -> "date:[2024-01 TO 2024-06} " + right;
      case 12 -> "-(" + left + ") " + word;
      default -> left + " " + right;
    };
  }

  /** How many texts both understand, which are the same tree. */
  private static int assertSame(List<String> texts) {
    int understood = 0;
    for (String text : texts) {
      String lucene = lucene(text);
      if (!lucene.isEmpty()) {
        understood++;
        assertThat(lucene).as(text).isEqualTo(ours(text));
      }
    }
    return understood;
  }

  private static List<String> real(List<String> texts) {
    return texts.stream()
        .map(String::strip)
        .filter(text -> COMMON.matcher(text).matches())
        .filter(text -> !LONE_SIGN.matcher(text).find())
        .filter(text -> Parser.parse(text, Tolerance.TOLERANT).notes().isEmpty())
        .toList();
  }

  private static String ours(String query) {
    return tree(Parser.parse(query, Tolerance.TOLERANT));
  }

  private static String lucene(String query) {
    try {
      return tree(LuceneSyntax.parse(query, SearchFields.USUAL));
    } catch (MalformedQueryException refused) {
      return "";
    }
  }

  private static String tree(ParsedQuery parsed) {
    return COLUMN.matcher(parsed.clause().toString()).replaceAll("");
  }

  private static List<String> sentences(Path folder) throws IOException {
    List<String> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          sentences.addAll(List.of(line.split("[.!?] |[|*#_\\[\\]]+")));
        }
      }
    }
    return sentences;
  }
}
