package dev.briefs.json.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.briefs.LinkReport;
import dev.briefs.PagesReport;
import dev.briefs.SyncReport;
import dev.briefs.SyncReport.Skipped;
import dev.briefs.json.Column;
import dev.briefs.json.Columns;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The fields of the reports of commands that write. */
public final class ReportFields {
  /** Those of bringing an index up to date. */
  public static final Columns<SyncReport> SYNC =
      new Columns<>(
          List.of(
              Column.whole("added", SyncReport::added),
              Column.whole("updated", SyncReport::updated),
              Column.whole("unchanged", SyncReport::unchanged),
              Column.whole("removed", SyncReport::removed),
              Column.whole("skipped", SyncReport::skippedMarkdown),
              Column.seconds("seconds", SyncReport::seconds),
              Column.objects("skippedFiles", ReportFields::troubling, ReportFields::write),
              Column.objects("absentFolders", SyncReport::absent, ReportFields::write),
              Column.texts(
                  "droppedFolders",
                  report -> report.dropped().stream().map(Path::toString).toList())));

  /** Those of writing pages. */
  public static final Columns<PagesReport> PAGES =
      new Columns<>(
          List.of(
              Column.whole("pages", PagesReport::total),
              Column.whole("written", report -> report.written().size()),
              Column.whole("unchanged", PagesReport::unchanged),
              Column.whole("removed", report -> report.removed().size()),
              Column.seconds("seconds", PagesReport::seconds),
              Column.texts("writtenPages", PagesReport::written),
              Column.texts("removedPages", PagesReport::removed)));

  private ReportFields() {}

  /**
   * Those of writing lists into the files of a folder.
   *
   * @param folder the folder that the report is about
   */
  public static Columns<LinkReport> link(Path folder) {
    return new Columns<>(
        List.of(
            Column.whole("changed", report -> report.changed().size()),
            Column.whole("unchanged", LinkReport::unchanged),
            Column.whole("added", report -> report.entries().added()),
            Column.whole("removed", report -> report.entries().removed()),
            Column.whole("selfLinks", report -> report.entries().selfLinks()),
            Column.whole("repeats", report -> report.entries().repeats()),
            Column.whole("dead", report -> report.entries().dead()),
            Column.seconds("seconds", LinkReport::seconds),
            Column.texts("paths", report -> paths(folder, report.changed())),
            Column.objects(
                "skippedFiles",
                report -> report.skipped().stream().filter(Skipped::troubling).toList(),
                ReportFields::write),
            Column.objects("failedFiles", LinkReport::failed, ReportFields::write)));
  }

  private static List<String> paths(Path folder, List<String> files) {
    Path root = folder.toAbsolutePath();
    return files.stream().map(file -> root.resolve(file).normalize().toString()).toList();
  }

  private static List<Skipped> troubling(SyncReport report) {
    return report.skipped().stream().filter(Skipped::troubling).toList();
  }

  private static void write(JsonGenerator json, Skipped file) throws IOException {
    file(json, file.file(), file.reason());
  }

  private static void write(JsonGenerator json, LinkReport.Failed file) throws IOException {
    file(json, file.file(), file.reason());
  }

  private static void file(JsonGenerator json, Path file, String reason) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", file.toString());
    json.writeStringField("reason", reason);
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, SyncReport.Absent absent) throws IOException {
    json.writeStartObject();
    json.writeStringField("folder", absent.folder().toString());
    json.writeNumberField("kept", absent.kept());
    json.writeEndObject();
  }
}
