package dev.briefs.web.page;

import dev.briefs.CheckReport;
import dev.briefs.CheckRequest;
import dev.briefs.ProgressListener;
import dev.briefs.Rule;
import dev.briefs.json.CheckJson;
import dev.briefs.web.http.Format;
import dev.briefs.web.http.Page;
import dev.briefs.web.http.PageRequest;
import dev.briefs.web.http.Parameter;
import dev.briefs.web.http.Parameters;
import dev.briefs.web.http.Problem;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What is wrong in the files of an indexed folder, by code. */
final class CheckPage implements Page {
  private static final String FOLDER = "folder";
  private static final String DISABLE = "disable";

  /** Checking reads every file; a report serves those who ask within this time. */
  private static final long KEPT = TimeUnit.SECONDS.toNanos(5);

  private final Site site;
  private @Nullable Checked last;

  CheckPage(Site site) {
    this.site = site;
  }

  private record Checked(Path folder, CheckRequest request, CheckReport report, long time) {
    boolean serves(Path folder, CheckRequest request) {
      return this.folder.equals(folder)
          && this.request.equals(request)
          && System.nanoTime() - time < KEPT;
    }
  }

  @Override
  public String path() {
    return "/check";
  }

  @Override
  public String summary() {
    return "What is wrong in the files of an indexed folder, as they are now.";
  }

  @Override
  public String schema() {
    return "CheckReport";
  }

  @Override
  public boolean isSlow() {
    return true;
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.text(FOLDER, "One of the indexed folders; the first where none is given."),
        Parameter.texts(DISABLE, "Leave out what has these codes, separated by commas."));
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.HTML, Format.JSON);
  }

  /** Files change without the index. */
  @Override
  public Optional<String> state(PageRequest request) {
    return Optional.empty();
  }

  @Override
  public void write(PageRequest request, Writer out) throws IOException {
    LocalDate today = site.today().get();
    List<Path> folders = site.archive().statistics().folders();
    Path folder = folder(request.parameters(), folders);
    CheckReport report =
        report(folder, CheckRequest.on(today).disabled(disabled(request.parameters())));
    if (request.format() == Format.JSON) {
      CheckJson.write(out, folder, report);
    } else {
      var view = CheckView.of(site.frame(this, request, "Check"), folder, folders, report);
      Templates.write("check", Map.of("view", view), out);
    }
  }

  private static Path folder(Parameters parameters, List<Path> folders) {
    String name = parameters.text(FOLDER);
    return folders.stream()
        .filter(folder -> name.isEmpty() || folder.toString().equals(name))
        .findFirst()
        .orElseThrow(
            () -> Problem.parameter(FOLDER, "expected one of the indexed folders: " + folders));
  }

  private static Set<Rule> disabled(Parameters parameters) {
    Set<Rule> rules = EnumSet.noneOf(Rule.class);
    for (String codes : parameters.texts(DISABLE)) {
      for (String code : codes.split(",", -1)) {
        rules.add(
            Rule.of(code.strip())
                .orElseThrow(() -> Problem.parameter(DISABLE, "no code '" + code + "'")));
      }
    }
    return rules;
  }

  private synchronized CheckReport report(Path folder, CheckRequest request) {
    Checked present = last;
    if (present == null || !present.serves(folder, request)) {
      CheckReport report = site.archive().check(folder, request, ProgressListener.NONE);
      present = new Checked(folder, request, report, System.nanoTime());
      last = present;
    }
    return present.report();
  }
}
