package dev.briefs.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.briefs.ClosestEntry;
import dev.briefs.markdown.inline.Escapes;
import dev.briefs.markdown.outline.HeadingSection;
import dev.briefs.markdown.outline.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;

/** What holds of the editor whatever the file and whatever the titles. */
class ClosestSectionPropertyTest {
  private static final String[] LINES = {
    "## Closest",
    "## Closest",
    "### Closest:",
    "## closest ##",
    "Closest\n---",
    "Closest\n===",
    "> ## Closest",
    "* ## Closest",
    "## Other",
    "# __T__, from ([20240101](u).)",
    "* a",
    "* [x](y)",
    "- b\n  c",
    "  more",
    "*",
    "+ ",
    "1. x",
    "2. y",
    "1)",
    "",
    "",
    "text",
    "> quote",
    "```",
    "````",
    "~~~",
    "  ```",
    "<!--",
    "-->",
    "<div>",
    "</div>",
    "<script>",
    "</script>",
    "<?",
    "?>",
    "| a | b |",
    "|---|---|",
    "---",
    "===",
    "***",
    "...",
    "   ",
    "\ttab",
    "    code",
    "[a]: b",
    "\uFEFF",
    "title: x"
  };
  private static final String[] TITLES = {
    "a",
    "é",
    "日本",
    " ",
    "  ",
    "[",
    "]",
    "(",
    ")",
    "#",
    "|",
    "`",
    "``",
    "*",
    "**",
    "_",
    "__",
    "<",
    ">",
    "&",
    "amp;",
    "&amp;",
    "!",
    "![",
    "](x)",
    "\\",
    "\n",
    "~",
    "~~",
    "<b>",
    "<!--",
    "-->",
    "http://x.y",
    "^",
    "-",
    "1.",
    "'",
    "\"",
    ":",
    "@",
    "]]",
    "[[",
    "{",
    "}",
    "/",
    "?",
    "%",
    "%41",
    ";",
    "&#35;",
    "a_b"
  };
  private static final String[] ENDINGS = {"\n", "\r\n", "\r"};

  private final ClosestSection section = new ClosestSection();
  private final BriefParser parser = new BriefParser();

  /** A list of random links and what reads back of them. */
  private record Links(List<String> lines, List<String> titles, List<String> ids) {}

  @Test
  void writesWhatIsReadAndTouchesNothingElse() {
    long seed = 31L;
    Random random = new Random(seed);
    for (int round = 0; round < 5_000; round++) {
      String text = text(random);
      Links links = links(random, 1 + random.nextInt(4));
      if (isRefused(text, links.lines())) {
        continue;
      }
      String edited = section.replace(text, links.lines());
      String about = "seed %d, round %d: %s".formatted(seed, round, text);
      assertThat(section.replace(edited, links.lines())).as(() -> about).isEqualTo(edited);
      List<ClosestEntry> entries = parser.parse("id", edited).closest();
      assertThat(entries).as(() -> about).extracting(ClosestEntry::title).isEqualTo(links.titles());
      assertThat(entries).as(() -> about).extracting(ClosestEntry::id).isEqualTo(links.ids());
      assertKept(text, edited, about);
    }
  }

  @Test
  void removalIsStable() {
    long seed = 32L;
    Random random = new Random(seed);
    for (int round = 0; round < 5_000; round++) {
      String text = text(random);
      if (isRefused(text, List.of())) {
        continue;
      }
      String edited = section.replace(text, List.of());
      String about = "seed %d, round %d: %s".formatted(seed, round, text);
      assertThat(section.replace(edited, List.of())).as(() -> about).isEqualTo(edited);
      assertThat(parser.parse("id", edited).closest()).as(() -> about).isEmpty();
      assertKept(text, edited, about);
    }
  }

  /** Whether the editor leaves a text alone, as it does behind a block that nothing closes. */
  private boolean isRefused(String text, List<String> lines) {
    Outline outline = Outline.of(text);
    int place = outline.last("Closest").map(HeadingSection::end).orElse(outline.lines().count());
    boolean refused = outline.unclosed().orElse(place) < place;
    if (refused) {
      assertThatIllegalArgumentException()
          .as(text)
          .isThrownBy(() -> section.replace(text, lines))
          .withMessageContaining("nothing closes");
    }
    return refused;
  }

  @Test
  void titlesSurviveARenderer() {
    long seed = 33L;
    Random random = new Random(seed);
    Parser commonMark = Parser.builder().build();
    HtmlRenderer renderer = HtmlRenderer.builder().build();
    for (int round = 0; round < 5_000; round++) {
      Links links = links(random, 1);
      String html = renderer.render(commonMark.parse(links.lines().getFirst()));
      String shown =
          html.replaceAll("(?s)^<ul>\\s*<li><a href=\"[^\"]*\">(.*)</a></li>\\s*</ul>\\s*$", "$1");
      assertThat(Escapes.unescape(shown.replace("\\", "\\\\")))
          .as("seed %d, round %d: %s", seed, round, links.lines())
          .isEqualTo(links.titles().getFirst());
    }
  }

  /** What stands before and after the section's body stays, character by character. */
  private static void assertKept(String text, String edited, String about) {
    Outline outline = Outline.of(text);
    Optional<HeadingSection> part = outline.last("Closest");
    int head = part.map(p -> outline.lines().start(p.body())).orElse(text.length());
    int tail = part.map(p -> outline.lines().start(p.end())).orElse(text.length());
    String before = text.substring(0, head);
    boolean trimmed = edited.length() < before.length();
    assertThat(edited).as(() -> about).startsWith(trimmed ? before.stripTrailing() : before);
    assertThat(edited).as(() -> about).endsWith(text.substring(tail));
  }

  private static String text(Random random) {
    String ending = ENDINGS[random.nextInt(ENDINGS.length)];
    StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? "\uFEFF" : "");
    text.append(
        random.nextInt(8) == 0 ? "---" + ending + "title: x" + ending + "---" + ending : "");
    int lines = random.nextInt(14);
    for (int i = 0; i < lines; i++) {
      text.append(LINES[random.nextInt(LINES.length)].replace("\n", ending));
      text.append(i + 1 < lines || random.nextBoolean() ? ending : "");
    }
    return text.toString();
  }

  private static Links links(Random random, int count) {
    Links links = new Links(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < count; i++) {
      String title = "t" + pieces(random) + pieces(random);
      String id = "i" + pieces(random).replaceAll("[/\n]", "").strip();
      links.lines().add(ClosestSection.line(title, ClosestSection.target(id)));
      links.titles().add(title.replace('\n', ' ').strip());
      links.ids().add(id);
    }
    return links;
  }

  private static String pieces(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.append(TITLES[random.nextInt(TITLES.length)]);
    }
    return text.toString();
  }
}
