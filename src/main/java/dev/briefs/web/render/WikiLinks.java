package dev.briefs.web.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes links of {@code [[ID]]} and {@code [[ID|text]]}, outside of code and other links. */
final class WikiLinks {
  private static final Pattern LINK =
      Pattern.compile(
          "\\[\\[([^\\[\\]|#]{1,200})(?:#[^\\[\\]|]{0,200})?(?:\\|([^\\[\\]]{1,200}))?]]");

  private WikiLinks() {}

  /** Puts links in the place of those in the texts of an element. */
  static void lead(Element body) {
    List<TextNode> texts = new ArrayList<>();
    for (Element element : body.getAllElements()) {
      if (element.closest("a, code, pre") == null) {
        texts.addAll(element.textNodes());
      }
    }
    texts.stream().filter(text -> text.getWholeText().contains("[[")).forEach(WikiLinks::replace);
  }

  private static void replace(TextNode node) {
    String text = node.getWholeText();
    Matcher link = LINK.matcher(text);
    List<Node> nodes = new ArrayList<>();
    int done = 0;
    while (link.find()) {
      String label = link.group(2) == null ? link.group(1) : link.group(2);
      nodes.add(new TextNode(text.substring(done, link.start())));
      nodes.add(
          new Element("a").attr("href", Link.brief(link.group(1).strip()).toString()).text(label));
      done = link.end();
    }
    if (done > 0) {
      nodes.add(new TextNode(text.substring(done)));
      nodes.forEach(node::before);
      node.remove();
    }
  }
}
