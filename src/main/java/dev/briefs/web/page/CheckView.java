package dev.briefs.web.page;

import dev.briefs.CheckReport;
import dev.briefs.Finding;
import dev.briefs.Rule;
import dev.briefs.web.page.SearchView.Option;
import dev.briefs.web.render.Link;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the page of what is wrong shows.
 *
 * @param frame what surrounds it
 * @param folder the folder that was checked
 * @param folders all indexed folders, each with a link to its page
 * @param files how many files were checked
 * @param findings how many findings there are
 * @param codes the findings by code, the most frequent first
 */
public record CheckView(
    Frame frame, String folder, List<Option> folders, int files, int findings, List<Code> codes) {
  private static final int SHOWN = 200;

  /** Copies the lists. */
  public CheckView {
    folders = List.copyOf(folders);
    codes = List.copyOf(codes);
  }

  /**
   * The findings of one code.
   *
   * @param code the code
   * @param description what is wrong
   * @param advice what to do
   * @param count how many there are
   * @param places the first of them
   */
  public record Code(
      String code, String description, String advice, int count, List<Place> places) {
    /** Copies the list. */
    public Code {
      places = List.copyOf(places);
    }
  }

  /**
   * A finding.
   *
   * @param file the file and line
   * @param link the page of its brief
   * @param message what is wrong
   */
  public record Place(String file, String link, String message) {}

  static CheckView of(Frame frame, Path folder, List<Path> folders, CheckReport report) {
    Map<Rule, List<Finding>> byRule = new EnumMap<>(Rule.class);
    for (Finding finding : report.findings()) {
      byRule.computeIfAbsent(finding.rule(), none -> new ArrayList<>()).add(finding);
    }
    List<Code> codes = new ArrayList<>();
    byRule.forEach((rule, findings) -> codes.add(code(rule, findings)));
    codes.sort(Comparator.comparingInt(Code::count).reversed().thenComparing(Code::code));
    return new CheckView(
        frame,
        folder.toString(),
        folders.stream().map(other -> option(other, folder)).toList(),
        report.files(),
        report.findings().size(),
        codes);
  }

  private static Option option(Path other, Path folder) {
    String name = other.toString();
    return new Option(
        name, Link.to("/check").plus("folder", name).toString(), other.equals(folder));
  }

  private static Code code(Rule rule, List<Finding> findings) {
    return new Code(
        rule.code(),
        rule.description(),
        rule.advice(),
        findings.size(),
        findings.stream().limit(SHOWN).map(CheckView::place).toList());
  }

  private static Place place(Finding finding) {
    String path = finding.path();
    String name = path.substring(path.lastIndexOf('/') + 1);
    String id = name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    return new Place(path + ":" + finding.line(), Link.brief(id).toString(), finding.message());
  }
}
