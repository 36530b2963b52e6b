package dev.briefs.cli.evaluate;

import dev.briefs.cli.option.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads judgments: lines of what is asked, an id and a grade, as in BEIR; of four columns, of which
 * the second means nothing, as in TREC; or pairs of ids without a grade, which is 1 then.
 */
final class JudgmentsFile {
  private static final int TREC_COLUMNS = 4;

  private final Path file;
  private final Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();

  private JudgmentsFile(Path file) {
    this.file = file;
  }

  /**
   * The grades of a file.
   *
   * @param pairs whether a line without a column that means nothing holds for both of its ids
   * @throws UsageException when a line cannot be understood
   */
  static Map<String, Map<String, Integer>> read(Path file, boolean pairs) throws IOException {
    JudgmentsFile judgments = new JudgmentsFile(file);
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (int number = 1; number <= lines.size(); number++) {
      judgments.add(lines.get(number - 1).strip(), number, pairs);
    }
    judgments.grades.values().removeIf(of -> of.values().stream().allMatch(grade -> grade <= 0));
    return judgments.grades;
  }

  private void add(String line, int number, boolean pairs) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    String[] cells = line.split(line.indexOf('\t') < 0 ? "\\s+" : "\t", -1);
    boolean trec = cells.length == TREC_COLUMNS;
    if (cells.length < 2 || cells.length > TREC_COLUMNS) {
      throw wrong(number, "two ids and a grade, between tabs or blanks");
    }
    Optional<Integer> grade = grade(cells);
    if (grade.isPresent()) {
      String answer = cells[trec ? 2 : 1].strip();
      put(cells[0].strip(), answer, grade.get());
      if (pairs && !trec) {
        put(answer, cells[0].strip(), grade.get());
      }
    } else if (number > 1) {
      throw wrong(number, "a whole number as the grade, got " + cells[cells.length - 1]);
    }
  }

  private static Optional<Integer> grade(String[] cells) {
    try {
      return Optional.of(cells.length == 2 ? 1 : (int) Double.parseDouble(cells[cells.length - 1]));
    } catch (NumberFormatException heading) {
      return Optional.empty();
    }
  }

  private void put(String asked, String answer, int grade) {
    if (!asked.equals(answer)) {
      grades.computeIfAbsent(asked, key -> new HashMap<>()).merge(answer, grade, Math::max);
    }
  }

  private UsageException wrong(int line, String expected) {
    return new UsageException(file + ":" + line, "expected " + expected);
  }
}
