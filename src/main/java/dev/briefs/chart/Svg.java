package dev.briefs.chart;

import java.util.Locale;

/**
 * An SVG picture while it is being drawn, in the colours of a light or a dark page as the reader
 * prefers. Not safe for several threads.
 */
final class Svg {
  /** The height of a line of text. */
  static final double LINE = 16;

  private static final String STYLE =
      """
      <style>
      .b-paper{fill:#fcfcfa}.b-ink{fill:#1c2024}.b-soft{fill:#5b636b}.b-cell{fill:#0a6a63}
      .b-panel{fill:#f0f1ee}.b-rule{stroke:#dfe2e0;fill:none}.b-link:hover{opacity:.75}
      @media (prefers-color-scheme:dark){
      .b-paper{fill:#15181a}.b-ink{fill:#e6e8e6}.b-soft{fill:#9aa4a8}.b-cell{fill:#5cc7b8}
      .b-panel{fill:#22272a}.b-rule{stroke:#2c3236}}
      </style>
      """;

  /** Colours of lines that also differ to readers who see few colours (Okabe and Ito 2008). */
  private static final String[] COLOURS = {"#0072b2", "#d55e00", "#009e73", "#cc79a7", "#b8860b"};

  private final StringBuilder body = new StringBuilder();
  private final double width;
  private final double height;
  private final String title;

  Svg(double width, double height, String title) {
    this.width = width;
    this.height = height;
    this.title = title;
  }

  static String colour(int number) {
    return COLOURS[number % COLOURS.length];
  }

  /** Roughly how wide a text is at a font size. */
  static double textWidth(String text, double size) {
    double units = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      boolean wide = character >= 0x2E80;
      boolean narrow = "iljft.,:;'|!()[] ".indexOf(character) >= 0;
      units += wide ? 1 : narrow ? 0.34 : Character.isUpperCase(character) ? 0.7 : 0.57;
    }
    return units * size;
  }

  /** The beginning of a text that is at most so wide. */
  static String shortened(String text, double size, double most) {
    if (textWidth(text, size) <= most) {
      return text;
    }
    int end = text.length();
    while (end > 1 && textWidth(text.substring(0, end) + "…", size) > most) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).stripTrailing() + "…";
  }

  /** Opens a link to an address; nothing where the address is empty. */
  void open(String address) {
    if (!address.isEmpty()) {
      body.append("<a class=\"b-link\" href=\"").append(escape(address)).append("\">\n");
    }
  }

  /** Closes what was opened for the address. */
  void close(String address) {
    if (!address.isEmpty()) {
      body.append("</a>\n");
    }
  }

  /** Draws a rectangle whose description readers see when they point at it. */
  void rectangle(
      double x, double y, double w, double h, String kind, double opacity, String description) {
    body.append("<rect class=\"b-").append(kind).append('"');
    attribute("x", x).attribute("y", y).attribute("width", w).attribute("height", h);
    attribute("rx", 2);
    if (opacity < 1) {
      attribute("fill-opacity", opacity);
    }
    body.append("><title>").append(escape(description)).append("</title></rect>\n");
  }

  /** Draws a text. */
  void text(double x, double y, double size, String anchor, String kind, String text) {
    body.append("<text class=\"b-").append(kind).append('"');
    attribute("x", x).attribute("y", y).attribute("font-size", size);
    body.append(" text-anchor=\"").append(anchor).append("\">");
    body.append(escape(text)).append("</text>\n");
  }

  /** Draws a straight line of the page. */
  void rule(double x1, double y1, double x2, double y2) {
    body.append("<line class=\"b-rule\"");
    attribute("x1", x1).attribute("y1", y1).attribute("x2", x2).attribute("y2", y2);
    body.append("/>\n");
  }

  /** Draws a line through points, given as x and y in turn. */
  void line(double[] points, String colour, boolean dashed) {
    body.append("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"").append(colour).append('"');
    body.append(dashed ? " stroke-dasharray=\"4 4\"" : "").append(" points=\"");
    for (int i = 0; i < points.length; i += 2) {
      body.append(i == 0 ? "" : " ").append(number(points[i])).append(',');
      body.append(number(points[i + 1]));
    }
    body.append("\"/>\n");
  }

  /** Draws a dot whose description readers see when they point at it. */
  void dot(double x, double y, double radius, String colour, String description) {
    body.append("<circle fill=\"").append(colour).append('"');
    attribute("cx", x).attribute("cy", y).attribute("r", radius);
    body.append("><title>").append(escape(description)).append("</title></circle>\n");
  }

  /** Adds what is drawn otherwise. */
  void raw(String markup) {
    body.append(markup);
  }

  @Override
  public String toString() {
    String size = number(width) + " " + number(height);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 "
        + size
        + "\" width=\""
        + number(width)
        + "\" height=\""
        + number(height)
        + "\" font-family=\"system-ui,'Segoe UI',Roboto,'DejaVu Sans',sans-serif\">\n<title>"
        + escape(title)
        + "</title>\n"
        + STYLE
        + "<rect class=\"b-paper\" width=\"100%\" height=\"100%\"/>\n"
        + body
        + "</svg>\n";
  }

  private Svg attribute(String name, double value) {
    body.append(' ').append(name).append("=\"").append(number(value)).append('"');
    return this;
  }

  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
  }

  /** A text as it stands in markup; characters that XML does not allow are left out. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .filter(character -> character >= 0x20 && (character < 0xD800 || character > 0xDFFF))
        .filter(character -> character != 0xFFFE && character != 0xFFFF)
        .forEach(character -> append(character, escaped));
    return escaped.toString();
  }

  private static void append(int character, StringBuilder escaped) {
    switch (character) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      default -> escaped.appendCodePoint(character);
    }
  }
}
