package dev.briefs.cli.export;

import dev.briefs.Brief;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Briefs as an Atom feed (RFC 4287): an entry for each, which leads to its article. An entry is of
 * the date of its brief, else of its file; the feed is of that of its latest entry.
 */
final class AtomFeed implements BriefWriter {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private final Xml xml;
  private Instant latest = Instant.EPOCH;

  AtomFeed(Writer out, String title) throws IOException {
    this.xml = new Xml(out);
    xml.start("feed", "xmlns", NAMESPACE);
    xml.text("title", title);
    xml.text("id", id("feed\n" + title));
    xml.start("author");
    xml.text("name", "briefs");
    xml.end();
  }

  @Override
  public void write(Brief brief) throws IOException {
    Instant updated = updated(brief);
    latest = updated.isAfter(latest) ? updated : latest;
    String address = brief.link().address();
    xml.start("entry");
    xml.text("title", brief.title());
    xml.text("id", id(brief.id()));
    xml.text("updated", updated.toString());
    if (!address.isEmpty()) {
      xml.empty("link", "rel", "alternate", "href", address);
    }
    Set<String> terms = new LinkedHashSet<>(brief.themes());
    terms.addAll(brief.keywords());
    for (String term : terms) {
      if (!term.isBlank()) {
        xml.empty("category", "term", term);
      }
    }
    // An entry that leads nowhere must have a content.
    xml.text(address.isEmpty() ? "content" : "summary", brief.lead(), "type", "text");
    xml.end();
  }

  @Override
  public void end() throws IOException {
    xml.text("updated", latest.toString());
    xml.end();
    xml.close();
  }

  /** An id that stays the same: the name-based UUID of a text. */
  private static String id(String text) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Instant updated(Brief brief) {
    Optional<LocalDate> date = brief.date();
    return date.isPresent()
        ? date.get().atStartOfDay(ZoneOffset.UTC).toInstant()
        : brief.path().map(AtomFeed::modified).orElse(Instant.EPOCH);
  }

  private static Instant modified(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS);
    } catch (IOException gone) {
      return Instant.EPOCH;
    }
  }
}
