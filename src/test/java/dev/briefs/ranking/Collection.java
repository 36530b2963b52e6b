package dev.briefs.ranking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents of a collection as files of briefs in the classic form. */
final class Collection {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NO_DATE = "20240101";
  private static final int TITLE_WORDS = 10;

  private Collection() {}

  /** Writes a file for each document of a file of JSON lines. */
  static void write(Path lines, Path folder) throws IOException {
    for (String line : Files.readAllLines(lines)) {
      if (!line.isBlank()) {
        JsonNode document = JSON.readTree(line);
        String id = document.path("id").asText();
        String name = id.replaceAll("[^A-Za-z0-9._-]", "_") + ".md";
        Files.writeString(folder.resolve(name), brief(id, document));
      }
    }
  }

  private static String brief(String id, JsonNode document) {
    String text = document.path("text").asText();
    String date = date(document.path("date").asText(""));
    return "# __%s__, from ([%s](https://example.org/p/%s).)\n"
            .formatted(title(document, text), date, date)
        + "\n__[External link](https://example.org/articles/%s)__\n".formatted(id)
        + "\n\n## Summary\n\n"
        + text.strip()
        + "\n";
  }

  private static String title(JsonNode document, String text) {
    String title = document.path("title").asText("").strip();
    if (document.path("title").isTextual() && !title.isEmpty()) {
      return title;
    }
    String[] words = text.strip().split("\\s+", TITLE_WORDS + 1);
    return String.join(
        " ", java.util.Arrays.asList(words).subList(0, Math.min(TITLE_WORDS, words.length)));
  }

  private static String date(String written) {
    String digits = written.replace("-", "");
    String day = digits.substring(0, Math.min(NO_DATE.length(), digits.length()));
    return day.matches("\\d{8}") ? day : NO_DATE;
  }
}
