package dev.briefs.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.Brief;
import dev.briefs.ClosestEntry;
import dev.briefs.Rule;
import dev.briefs.Warning;
import dev.briefs.markdown.inline.LinkTarget;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosestEntriesTest {
  private static List<ClosestEntry> entries(String list) {
    return new BriefParser().parse("self", "# T\n\n## Closest\n\n" + list).closest();
  }

  @ParameterizedTest
  @CsvSource({
    "ID, ID",
    "ID.md, ID",
    "./ID.md, ID",
    "../x/ID.MD, ID",
    "https://host.example/ID, ID",
    "https://host.example/ID/, ID",
    "https://host.example/a/ID.md?x=1#y, ID",
    "https://host.example, ''",
    "ID#part, ID",
    "#part, ''",
    "a%20b%2Fc, a b/c",
    "a%2Emd, a.md",
    "100%, 100%",
    "%ff, %ff",
    "caf%C3%A9, café",
    "../, ''"
  })
  void idOfATarget(String target, String id) {
    assertThat(LinkTarget.id(target)).isEqualTo(id);
  }

  @Test
  void titlesAndTargetsAsWritten() {
    assertThat(
            entries(
                """
                * [The [New] Sea (Part #2)](ab.md)
                * [C\\# \\[x\\]](<c d>)
                - [[e]]
                + [[f|F g]]
                """))
        .containsExactly(
            new ClosestEntry("The [New] Sea (Part #2)", "ab.md", "ab", 5),
            new ClosestEntry("C# [x]", "c d", "c d", 6),
            new ClosestEntry("e", "e", "e", 7),
            new ClosestEntry("F g", "f", "f", 8));
  }

  @Test
  void unbalancedBrackets() {
    assertThat(entries("* [Ships [1 of 2](a)\n* [Ships 2] of 2](b)\n"))
        .extracting(ClosestEntry::title)
        .containsExactly("Ships [1 of 2", "Ships 2] of 2");
  }

  @Test
  void repeatsAreKept() {
    assertThat(entries("* [A](a)\n* [A](a)\n")).hasSize(2);
  }

  @Test
  void looseListsAndWrappedTitles() {
    assertThat(entries("* [A\n  b](a)\n\n* [C](c)\n"))
        .extracting(ClosestEntry::title)
        .containsExactly("A b", "C");
  }

  @Test
  void entriesWithoutLink() {
    Brief brief = new BriefParser().parse("self", "## Closest\n* nothing\n* [x](#y)\n* [z]()\n");
    assertThat(brief.closest()).extracting(ClosestEntry::title).containsExactly("x");
    assertThat(brief.warnings())
        .containsExactly(
            new Warning(2, Rule.ENTRY_WITHOUT_LINK, "closest entry without a link: nothing"),
            new Warning(3, Rule.DEAD_LINK, "closest entry that names no brief: #y"),
            new Warning(4, Rule.ENTRY_WITHOUT_LINK, "closest entry without a link: [z]()"));
  }

  @Test
  void lastSectionCounts() {
    Brief brief =
        new BriefParser().parse("self", "# T\n## Closest\n* [A](a)\n\n## Closest\n* [B](b)\n");
    assertThat(brief.closest()).extracting(ClosestEntry::id).containsExactly("b");
    assertThat(brief.warnings())
        .containsExactly(new Warning(5, Rule.REPEATED_SECTION, "section twice: Closest"));
  }

  @Test
  void underAnotherHeading() {
    Brief brief = new BriefParser("See also").parse("self", "# T\n\n### see Also:\n\n* [B](b)\n");
    assertThat(brief.closest()).extracting(ClosestEntry::id).containsExactly("b");
  }

  @Test
  void neverPartOfTheText() {
    Brief brief = new BriefParser().parse("self", "# T\n\n## Closest\n\nintro\n\n* [B](b)\n");
    assertThat(brief.sections()).isEmpty();
  }
}
