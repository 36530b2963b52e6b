package dev.briefs.cli.export;

import dev.briefs.Brief;
import dev.briefs.cli.option.Format;
import dev.briefs.json.BriefJson;
import dev.briefs.json.BriefMarkdown;
import dev.briefs.json.Csv;
import dev.briefs.json.JsonArray;
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
      case JSON -> new ArrayWriter(JsonArray.of(out, BriefJson.FIELDS));
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

  private record ArrayWriter(JsonArray<Brief> array) implements BriefWriter {
    @Override
    public void write(Brief brief) throws IOException {
      array.write(brief);
    }

    @Override
    public void end() throws IOException {
      array.end();
    }
  }
}
