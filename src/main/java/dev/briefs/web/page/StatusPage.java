package dev.briefs.web.page;

import dev.briefs.ArchiveStatistics;
import dev.briefs.json.StatisticsJson;
import dev.briefs.web.http.Format;
import dev.briefs.web.http.Page;
import dev.briefs.web.http.PageRequest;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the index holds. */
final class StatusPage implements Page {
  private final Site site;

  StatusPage(Site site) {
    this.site = site;
  }

  @Override
  public String path() {
    return "/status";
  }

  @Override
  public String summary() {
    return "What the index holds.";
  }

  @Override
  public String schema() {
    return "Statistics";
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.HTML, Format.JSON);
  }

  @Override
  public void write(PageRequest request, Writer out) throws IOException {
    ArchiveStatistics statistics = site.archive().statistics();
    if (request.format() == Format.JSON) {
      StatisticsJson.write(out, statistics);
    } else {
      Frame frame = site.frame(this, request, "Status");
      Templates.write("status", Map.of("frame", frame, "facts", facts(statistics)), out);
    }
  }

  private static Map<String, String> facts(ArchiveStatistics statistics) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Briefs", Long.toString(statistics.briefs()));
    facts.put("Themes", Long.toString(statistics.themes()));
    facts.put("Keywords", Long.toString(statistics.keywords()));
    facts.put("Issues", Long.toString(statistics.issues()));
    facts.put("Hosts", Long.toString(statistics.hosts()));
    facts.put("Stories told more than once", Long.toString(statistics.stories()));
    facts.put("First", statistics.first().map(LocalDate::toString).orElse("unknown"));
    facts.put("Last", statistics.last().map(LocalDate::toString).orElse("unknown"));
    facts.put(
        "Folders",
        statistics.folders().stream().map(Path::toString).collect(Collectors.joining(", ")));
    facts.put("Index", statistics.indexFolder().toString());
    facts.put("Language", statistics.language());
    facts.put("Format", Integer.toString(statistics.formatVersion()));
    facts.put("Size", String.format(Locale.ROOT, "%.1f MB", statistics.bytes() / 1e6));
    return facts;
  }
}
