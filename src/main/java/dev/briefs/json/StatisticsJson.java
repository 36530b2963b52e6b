package dev.briefs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.briefs.ArchiveStatistics;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/** What an index holds, as one JSON object. */
public final class StatisticsJson {
  private StatisticsJson() {}

  /** Writes the statistics on a line of their own. */
  public static void write(Writer out, ArchiveStatistics statistics) throws IOException {
    Json.list(out, false, List.of(statistics), StatisticsJson::write);
  }

  private static void write(JsonGenerator json, ArchiveStatistics statistics) throws IOException {
    json.writeStartObject();
    json.writeNumberField("briefs", statistics.briefs());
    json.writeNumberField("themes", statistics.themes());
    json.writeNumberField("keywords", statistics.keywords());
    json.writeNumberField("issues", statistics.issues());
    json.writeNumberField("hosts", statistics.hosts());
    json.writeNumberField("stories", statistics.stories());
    Json.date(json, "first", statistics.first());
    Json.date(json, "last", statistics.last());
    Json.texts(json, "folders", statistics.folders().stream().map(Path::toString).toList());
    json.writeStringField("index", statistics.indexFolder().toString());
    json.writeStringField("language", statistics.language());
    json.writeNumberField("formatVersion", statistics.formatVersion());
    json.writeNumberField("bytes", statistics.bytes());
    json.writeEndObject();
  }
}
