package dev.briefs.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.Writer;
import java.util.Map;

/** The templates of the pages, translated to classes when the program is built. */
final class Templates {
  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

  private Templates() {}

  /** Writes a page. */
  static void write(String name, Map<String, Object> model, Writer out) {
    ENGINE.render(name + ".jte", model, new WriterOutput(out));
  }
}
