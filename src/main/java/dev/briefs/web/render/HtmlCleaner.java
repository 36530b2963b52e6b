package dev.briefs.web.render;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Leaves of HTML what can neither run nor load anything, and leads its links to briefs. */
final class HtmlCleaner {
  private static final Safelist SAFE =
      Safelist.none()
          .addTags(
              "a",
              "b",
              "blockquote",
              "br",
              "caption",
              "code",
              "dd",
              "del",
              "dl",
              "dt",
              "em",
              "h1",
              "h2",
              "h3",
              "h4",
              "h5",
              "h6",
              "hr",
              "i",
              "img",
              "kbd",
              "li",
              "ol",
              "p",
              "pre",
              "q",
              "s",
              "small",
              "strong",
              "sub",
              "sup",
              "table",
              "tbody",
              "td",
              "tfoot",
              "th",
              "thead",
              "tr",
              "ul")
          .addAttributes("a", "href", "title")
          .addAttributes("img", "src", "alt")
          .addAttributes("ol", "start")
          .addAttributes("td", "align", "colspan")
          .addAttributes("th", "align", "colspan");

  private HtmlCleaner() {}

  /** The cleaned content of a body. */
  static String clean(String html) {
    Document clean = new Cleaner(SAFE).clean(Jsoup.parseBodyFragment(html));
    clean.outputSettings().prettyPrint(false);
    clean.select("a").forEach(HtmlCleaner::lead);
    WikiLinks.lead(clean.body());
    clean.select("img").forEach(HtmlCleaner::name);
    clean.select("h1,h2,h3,h4,h5").forEach(HtmlCleaner::lower);
    clean.select("table").forEach(table -> table.wrap("<div class=\"wide\" tabindex=\"0\"></div>"));
    clean.select("pre").attr("tabindex", "0");
    return clean.body().html();
  }

  /** A text as it is written. */
  static String preformatted(String text) {
    Element pre = new Element("pre").attr("tabindex", "0");
    pre.appendChild(new TextNode(text));
    return pre.outerHtml();
  }

  /** Leads a link to the web or to a brief, or takes it away. */
  private static void lead(Element link) {
    String address = link.attr("href").strip();
    String external = WebAddress.of(address);
    if (!external.isEmpty()) {
      link.attr("href", external).attr("rel", "noopener noreferrer nofollow");
      return;
    }
    String id = BriefReference.id(address);
    if (id.isEmpty()) {
      link.unwrap();
    } else {
      link.attr("href", Link.brief(id).toString());
    }
  }

  /** Puts a link in the place of a picture, which would be loaded from elsewhere. */
  private static void name(Element image) {
    String address = WebAddress.of(image.attr("src"));
    String text = image.attr("alt").isBlank() ? "picture" : image.attr("alt");
    if (address.isEmpty() || image.closest("a") != null) {
      image.replaceWith(new TextNode(text));
    } else {
      Element link = new Element("a").attr("href", address);
      link.attr("rel", "noopener noreferrer nofollow").text("Picture: " + text);
      image.replaceWith(link);
    }
  }

  /** Puts a heading below those of the page. */
  private static void lower(Element heading) {
    int level = heading.tagName().charAt(1) - '0';
    heading.tagName(String.format(Locale.ROOT, "h%d", Math.min(6, Math.max(3, level + 1))));
  }
}
