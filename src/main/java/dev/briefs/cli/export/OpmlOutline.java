package dev.briefs.cli.export;

import dev.briefs.Brief;
import java.io.IOException;
import java.io.Writer;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/** Briefs as an outline in OPML 2.0: a link to each article, under the title of its brief. */
final class OpmlOutline implements BriefWriter {
  private final Xml xml;

  OpmlOutline(Writer out, String title) throws IOException {
    this.xml = new Xml(out);
    xml.start("opml", "version", "2.0");
    xml.start("head");
    xml.text("title", title);
    xml.end();
    xml.start("body");
  }

  @Override
  public void write(Brief brief) throws IOException {
    String address = brief.link().address();
    xml.empty(
        "outline",
        "text",
        brief.title().isBlank() ? brief.id() : brief.title(),
        "type",
        address.isEmpty() ? "" : "link",
        "url",
        address,
        "created",
        brief
            .date()
            .map(date -> date.atStartOfDay(ZoneOffset.UTC))
            .map(DateTimeFormatter.RFC_1123_DATE_TIME::format)
            .orElse(""),
        // Commas separate categories.
        "category",
        brief.themes().stream()
            .map(theme -> theme.replace(",", " "))
            .collect(Collectors.joining(",")));
  }

  @Override
  public void end() throws IOException {
    xml.end();
    xml.end();
    xml.close();
  }
}
