package dev.briefs.cli.topics;

import dev.briefs.Topic;
import dev.briefs.archive.BriefArchive;
import dev.briefs.chart.Sparkline;
import dev.briefs.cli.command.Invocation;
import dev.briefs.cli.terminal.Printable;
import dev.briefs.cli.terminal.Style;
import dev.briefs.cli.text.Padding;
import dev.briefs.cli.text.TextPage;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Topics for people. */
final class TopicsText {
  private static final int NUMBER = 7;

  private final Writer out;
  private final Style style;
  private final TextPage page;
  private final BriefArchive archive;

  TopicsText(Invocation invocation, BriefArchive archive) {
    this.out = invocation.terminal().out();
    this.style = invocation.style();
    this.page = invocation.page();
    this.archive = archive;
  }

  /**
   * Writes topics.
   *
   * @param whole whether with all their briefs
   */
  void write(List<Topic> topics, boolean whole) throws IOException {
    for (Topic topic : topics) {
      line(topic);
      if (whole) {
        out.write("\n");
        for (String id : topic.ids()) {
          String mark = id.equals(topic.central()) ? "  * " : "    ";
          page.plainNamed(mark, "    ", archive.get(id).title(), id);
        }
      }
    }
  }

  private void line(Topic topic) throws IOException {
    out.write(Padding.left(topic.size(), NUMBER) + "  ");
    out.write(style.bold(Printable.line(topic.name())) + "  (" + topic.id() + ")");
    out.write(course(topic) + "\n");
    String indent = " ".repeat(NUMBER + 2);
    page.line(indent, indent, String.join(", ", topic.terms()));
    page.line(indent + "central: ", indent, archive.get(topic.central()).title());
    if (!topic.nearest().isEmpty()) {
      out.write(indent + "nearest: " + String.join(", ", topic.nearest()) + "\n");
    }
  }

  private static String course(Topic topic) {
    if (topic.years().isEmpty()) {
      return "";
    }
    int first = topic.years().firstKey();
    int last = topic.years().lastKey();
    String years = first == last ? Integer.toString(first) : first + "–" + last;
    if (last - first > 60 || first == last) {
      return "  " + years;
    }
    List<Double> counts =
        IntStream.rangeClosed(first, last)
            .mapToObj(year -> (double) topic.years().getOrDefault(year, 0))
            .toList();
    return String.format(Locale.ROOT, "  %s %s", Sparkline.of(counts), years);
  }
}
