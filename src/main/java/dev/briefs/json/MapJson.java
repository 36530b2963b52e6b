package dev.briefs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.briefs.ArchiveMap;
import dev.briefs.ArchiveMap.Point;
import dev.briefs.ArchiveMap.Region;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** The map of an archive as JSON and CSV. */
public final class MapJson {
  private MapJson() {}

  /** Writes it as one document. */
  public static void write(Writer out, ArchiveMap map) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeNumberField("size", ArchiveMap.SIZE);
      json.writeArrayFieldStart("regions");
      for (Region region : map.regions()) {
        json.writeStartObject();
        json.writeStringField("topic", region.topic());
        json.writeStringField("name", region.name());
        json.writeNumberField("size", region.size());
        json.writeNumberField("x", region.x());
        json.writeNumberField("y", region.y());
        json.writeNumberField("radius", region.radius());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("points");
      for (Point point : map.points()) {
        json.writeStartObject();
        json.writeStringField("id", point.id());
        json.writeStringField("title", point.title());
        json.writeStringField("topic", point.topic());
        json.writeNumberField("x", point.x());
        json.writeNumberField("y", point.y());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      Json.endLine(json);
    }
  }

  /** Writes its points as comma-separated values. */
  public static void csv(Writer out, ArchiveMap map) throws IOException {
    Csv.write(out, List.of("id", "title", "topic", "x", "y"));
    for (Point point : map.points()) {
      Csv.write(
          out,
          List.of(
              point.id(),
              point.title(),
              point.topic(),
              String.format(Locale.ROOT, "%.2f", point.x()),
              String.format(Locale.ROOT, "%.2f", point.y())));
    }
  }
}
