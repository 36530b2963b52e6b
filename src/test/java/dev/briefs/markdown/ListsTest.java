package dev.briefs.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.Brief;
import dev.briefs.Rule;
import dev.briefs.Section;
import dev.briefs.Warning;
import dev.briefs.markdown.text.Limits;
import org.junit.jupiter.api.Test;

class ListsTest {
  private static Brief parse(String text) {
    return new BriefParser().parse("id", text);
  }

  @Test
  void anyBullet() {
    Brief brief = parse("## Keywords\n* a\n- b\n+ c\n1. d\n2) e\n  * f\n- [x] g\n");
    assertThat(brief.keywords()).containsExactly("a", "b", "c", "d", "e", "f", "g");
  }

  @Test
  void plainLinesAreSeparatedByCommas() {
    assertThat(parse("## Themes\n\nsea, ships,\nports\n").themes())
        .containsExactly("sea", "ships", "ports");
  }

  @Test
  void quotesEmptyItemsAndRepeats() {
    Brief brief = parse("## Keywords\n\n* \"tide\"\n* ‘wave’\n*\n* TIDE\n* ''\n* 90's\n");
    assertThat(brief.keywords()).containsExactly("tide", "wave", "90's");
    assertThat(brief.warnings())
        .containsExactly(
            new Warning(5, Rule.EMPTY_ITEM, "empty keyword"),
            new Warning(6, Rule.REPEATED_ITEM, "repeated keyword: TIDE"),
            new Warning(7, Rule.EMPTY_ITEM, "empty keyword"));
  }

  @Test
  void sectionTwiceIsJoined() {
    Brief brief =
        parse("## Keywords\n\n* a\n\n## Keywords:\n\n* b\n\n## Summary\n\nx\n\n# summary\n\ny\n");
    assertThat(brief.keywords()).containsExactly("a", "b");
    assertThat(brief.summary()).isEqualTo("x\n\ny");
    assertThat(brief.warnings())
        .containsExactly(
            new Warning(5, Rule.REPEATED_SECTION, "section twice: Keywords:"),
            new Warning(13, Rule.REPEATED_SECTION, "section twice: summary"));
  }

  @Test
  void pastTheLimit() {
    StringBuilder text = new StringBuilder("## Keywords\n");
    for (int i = 0; i < Limits.LIST_ITEMS + 5; i++) {
      text.append("* k").append(i).append('\n');
    }
    Brief brief = parse(text.toString());
    assertThat(brief.keywords()).hasSize(Limits.LIST_ITEMS);
    assertThat(brief.warnings()).hasSize(1);
    assertThat(brief.warnings().getFirst().line()).isEqualTo(Limits.LIST_ITEMS + 2);
  }

  @Test
  void warningsPastTheLimit() {
    Brief brief = parse("## Keywords\n" + "* a\n".repeat(5_000));
    assertThat(brief.warnings()).hasSize(Limits.WARNINGS);
    assertThat(brief.warnings().getLast().message()).isEqualTo("more warnings left out");
  }

  @Test
  void bytesAroundTheLink() {
    Brief brief = parse("# T\n\n__[External link](b'https://a.example/x')__\n");
    assertThat(brief.link().written()).isEqualTo("b'https://a.example/x'");
    assertThat(brief.link().address()).isEqualTo("https://a.example/x");
    assertThat(brief.warnings())
        .containsExactly(
            new Warning(
                3, Rule.MALFORMED_LINK, "external link printed as bytes: b'https://a.example/x'"));
  }

  @Test
  void linkLineIsNoText() {
    Brief brief = parse("# T\n\n[External link](<https://a.example>)\nBelow it.\n");
    assertThat(brief.link().written()).isEqualTo("https://a.example");
    assertThat(brief.sections()).containsExactly(new Section("", "Below it."));
  }

  @Test
  void longTitleIsCut() {
    Brief brief = parse("# " + "ab ".repeat(5_000));
    assertThat(brief.title()).hasSizeLessThanOrEqualTo(Limits.TITLE_CHARACTERS);
    assertThat(brief.warnings()).hasSize(1);
  }
}
