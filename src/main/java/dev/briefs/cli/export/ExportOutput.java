package dev.briefs.cli.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.briefs.Brief;
import dev.briefs.cli.option.Format;
import dev.briefs.json.BriefJson;
import dev.briefs.json.BriefMarkdown;
import dev.briefs.json.Csv;
import dev.briefs.json.Json;
import java.io.IOException;
import java.io.Writer;

/** Chooses how whole briefs are written. */
final class ExportOutput {
  private ExportOutput() {}

  /**
   * The output in a format, its beginning written.
   *
   * @param title what a feed or an outline is called
   */
  static BriefWriter of(Format format, Writer out, String title) throws IOException {
    return switch (format) {
      case JSON -> new JsonArray(out);
      case CSV -> csv(out);
      case MARKDOWN -> brief -> out.write(BriefMarkdown.of(brief) + "\n");
      case ATOM -> new AtomFeed(out, title);
      case OPML -> new OpmlOutline(out, title);
      default -> lines(out);
    };
  }

  private static BriefWriter csv(Writer out) throws IOException {
    Csv.write(out, BriefJson.FIELDS.names());
    return brief -> Csv.write(out, BriefJson.FIELDS.values(brief));
  }

  private static BriefWriter lines(Writer out) {
    return brief -> BriefJson.document(out, brief);
  }

  private static final class JsonArray implements BriefWriter {
    private final JsonGenerator json;

    JsonArray(Writer out) throws IOException {
      this.json = Json.to(out);
      json.writeStartArray();
    }

    @Override
    public void write(Brief brief) throws IOException {
      BriefJson.FIELDS.write(json, brief);
    }

    @Override
    public void end() throws IOException {
      json.writeEndArray();
      Json.endLine(json);
      json.flush();
    }
  }
}
