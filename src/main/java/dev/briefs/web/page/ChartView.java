package dev.briefs.web.page;

import java.util.List;

/**
 * What a page with a picture and lists shows.
 *
 * @param frame what surrounds it
 * @param note what the picture shows, in a sentence
 * @param choices the other forms of the page
 * @param picture the picture as SVG, empty for none
 * @param sections the lists
 */
public record ChartView(
    Frame frame, String note, List<Item> choices, String picture, List<Section> sections) {
  private static final String STYLE = "(?s)<style>.*?</style>\n";

  /**
   * An entry of a list.
   *
   * @param text what it says
   * @param link where it leads, empty for nowhere
   * @param remark what stands behind it
   */
  public record Item(String text, String link, String remark) {}

  /**
   * A list under a heading.
   *
   * @param heading the heading
   * @param items the entries
   */
  public record Section(String heading, List<Item> items) {
    /** Copies the list. */
    public Section {
      items = List.copyOf(items);
    }
  }

  /** Copies the lists; the style sheet of the pages has the classes of pictures. */
  public ChartView {
    picture = picture.replaceAll(STYLE, "");
    choices = List.copyOf(choices);
    sections = sections.stream().filter(section -> !section.items().isEmpty()).toList();
  }
}
