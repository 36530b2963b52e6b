package dev.briefs.json;

import dev.briefs.ArchiveStatistics;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an index holds, as one JSON object. */
public final class StatisticsJson {
  /** The fields of the object. */
  public static final Columns<ArchiveStatistics> FIELDS =
      new Columns<>(
          List.of(
              Column.whole("briefs", ArchiveStatistics::briefs),
              Column.whole("themes", ArchiveStatistics::themes),
              Column.whole("keywords", ArchiveStatistics::keywords),
              Column.whole("issues", ArchiveStatistics::issues),
              Column.whole("hosts", ArchiveStatistics::hosts),
              Column.whole("stories", ArchiveStatistics::stories),
              Column.text("first", statistics -> day(statistics.first())),
              Column.text("last", statistics -> day(statistics.last())),
              Column.texts(
                  "folders",
                  statistics -> statistics.folders().stream().map(Path::toString).toList()),
              Column.text("index", statistics -> statistics.indexFolder().toString()),
              Column.text("language", ArchiveStatistics::language),
              Column.whole("formatVersion", ArchiveStatistics::formatVersion),
              Column.whole("bytes", ArchiveStatistics::bytes)));

  private StatisticsJson() {}

  /** Writes the statistics on a line of their own. */
  public static void write(Writer out, ArchiveStatistics statistics) throws IOException {
    Json.list(out, false, List.of(statistics), FIELDS::write);
  }

  private static String day(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse("");
  }
}
