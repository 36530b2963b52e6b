package dev.briefs.archive.pages;

import dev.briefs.markdown.ClosestSection;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Markdown of a page while it is being written; not safe for several threads. */
final class MarkdownPage {
  private final Path folder;
  private final StringBuilder text = new StringBuilder();
  private Block last = Block.NONE;

  private enum Block {
    NONE,
    HEADING,
    PARAGRAPH,
    LIST,
    TABLE
  }

  /**
   * An empty page.
   *
   * @param folder the real path of the folder it will lie in
   */
  MarkdownPage(Path folder) {
    this.folder = folder;
  }

  /** Adds the heading of the page, given as plain text. */
  MarkdownPage title(String title) {
    return add(Block.HEADING, "# " + plain(title));
  }

  /** Adds the heading of a section, given as plain text. */
  MarkdownPage heading(String heading) {
    return add(Block.HEADING, "## " + plain(heading));
  }

  /** Adds a paragraph of Markdown. */
  MarkdownPage paragraph(String markdown) {
    return add(Block.PARAGRAPH, markdown);
  }

  /** Adds a list item of Markdown. */
  MarkdownPage item(String markdown) {
    return add(Block.LIST, "* " + markdown);
  }

  /** Adds a list item for each brief, with its date and host. */
  MarkdownPage briefs(List<PageBrief> briefs) {
    briefs.forEach(brief -> item(link(brief) + remarks(date(brief), plain(brief.host()))));
    return this;
  }

  /** Adds a list item for each brief, with its date. */
  MarkdownPage datedBriefs(List<PageBrief> briefs) {
    briefs.forEach(brief -> item(link(brief) + remarks(date(brief))));
    return this;
  }

  /** Adds a row of a table, whose cells are Markdown. */
  MarkdownPage row(List<String> cells) {
    return add(Block.TABLE, cells.stream().collect(Collectors.joining(" | ", "| ", " |")));
  }

  /** A link to the file of a brief. */
  String link(PageBrief brief) {
    return ClosestSection.link(brief.title(), target(brief.file()));
  }

  /** One line of Markdown that reads as the text. */
  static String plain(String text) {
    return ClosestSection.text(text);
  }

  /** The text in bold type, which unlike bare text begins nothing else at the start of an item. */
  static String bold(String text) {
    return "**" + plain(text) + "**";
  }

  /** How many briefs there are, of which time: {@code 7 briefs, 2023-02-05 to 2025-01-19}. */
  static String count(List<PageBrief> briefs) {
    String count = briefs.size() + (briefs.size() == 1 ? " brief" : " briefs");
    List<LocalDate> dates =
        briefs.stream().map(PageBrief::date).flatMap(Optional::stream).sorted().toList();
    if (dates.isEmpty()) {
      return count;
    }
    boolean oneDay = dates.getFirst().equals(dates.getLast());
    return count + ", " + dates.getFirst() + (oneDay ? "" : " to " + dates.getLast());
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private MarkdownPage add(Block block, String line) {
    boolean goesOn = block == last && (block == Block.LIST || block == Block.TABLE);
    text.append(goesOn || last == Block.NONE ? "" : "\n").append(line).append('\n');
    last = block;
    return this;
  }

  private static String date(PageBrief brief) {
    return brief.date().map(LocalDate::toString).orElse("");
  }

  private static String remarks(String... remarks) {
    List<String> known = Stream.of(remarks).filter(remark -> !remark.isEmpty()).toList();
    return known.isEmpty() ? "" : " (" + String.join(", ", known) + ")";
  }

  private String target(Path file) {
    String separator = file.getFileSystem().getSeparator();
    String path = folder.relativize(file).toString().replace(separator, "/");
    int dot = path.lastIndexOf('.');
    return ClosestSection.target(path.substring(0, dot)) + path.substring(dot);
  }
}
