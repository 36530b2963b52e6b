package dev.briefs.web.render;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.function.Consumer;

/** Renders Markdown as HTML that can neither run anything nor load anything; thread-safe. */
final class MarkdownRenderer {
  /** Longer texts are shown as they are written. */
  private static final int LONGEST = 200_000;

  private final Parser parser;
  private final HtmlRenderer renderer;

  /** A renderer of CommonMark with tables. */
  MarkdownRenderer() {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
    options.set(HtmlRenderer.GENERATE_HEADER_ID, false);
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    this.parser = Parser.builder(options).build();
    this.renderer = HtmlRenderer.builder(options).build();
  }

  /**
   * The HTML of a text.
   *
   * @param change is given the parsed text and may take nodes out of it
   */
  String html(String markdown, Consumer<Node> change) {
    if (markdown.length() > LONGEST) {
      return HtmlCleaner.preformatted(markdown);
    }
    Node document = parser.parse(markdown);
    change.accept(document);
    return HtmlCleaner.clean(renderer.render(document));
  }
}
