package dev.briefs.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.Brief;
import dev.briefs.ExternalLink;
import dev.briefs.Issue;
import dev.briefs.Section;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Every form of a brief, as a whole. */
class BriefFormsTest {
  private static final String CLASSIC =
      """
      # __Tidal Turbines: The Orkney Trial__, from ([20240310](https://news.example/p/20240310).)

      __[External link](https://sea.example/tidal_(orkney)?utm_source=mail)__



      ## Summary

      Four turbines ran *all winter*.

      They fed [the grid](https://grid.example) & 900 homes.

      ## Keywords

      * tidal power
      * Orkney

      ## Themes

      * renewable energy

      ## Signals

      | Signal        | Change         | 10y horizon   | Driving force |
      |:--------------|:---------------|:--------------|:--------------|
      | Winter output | Steadier power | Tidal markets | Grid demand   |

      ## Closest

      * [Wave Power Returns](0123456789abcdef0123456789abcdef)
      * [Cables Under the Firth](./cables.md)\
      """;

  private final BriefParser parser = new BriefParser();

  @Test
  void classic() {
    Brief brief = parser.parse("tidal", CLASSIC);
    assertThat(brief.id()).isEqualTo("tidal");
    assertThat(brief.title()).isEqualTo("Tidal Turbines: The Orkney Trial");
    assertThat(brief.issue()).isEqualTo(new Issue("20240310", "https://news.example/p/20240310"));
    assertThat(brief.date()).contains(LocalDate.of(2024, 3, 10));
    assertThat(brief.link())
        .isEqualTo(new ExternalLink("https://sea.example/tidal_(orkney)?utm_source=mail"));
    assertThat(brief.summary())
        .isEqualTo("Four turbines ran all winter.\n\nThey fed the grid & 900 homes.");
    assertThat(brief.keywords()).containsExactly("tidal power", "Orkney");
    assertThat(brief.themes()).containsExactly("renewable energy");
    assertThat(brief.signals()).hasSize(1);
    assertThat(brief.signals().getFirst().name()).isEqualTo("Winter output");
    assertThat(brief.signals().getFirst().horizon()).isEqualTo("Tidal markets");
    assertThat(brief.signals().getFirst().driver()).isEqualTo("Grid demand");
    assertThat(brief.closest()).hasSize(2);
    assertThat(brief.sections()).isEmpty();
    assertThat(brief.warnings()).isEmpty();
  }

  @Test
  void sameWithCarriageReturnsAndByteOrderMark() {
    Brief plain = parser.parse("tidal", CLASSIC);
    assertThat(parser.parse("tidal", CLASSIC.replace("\n", "\r\n"))).isEqualTo(plain);
    assertThat(parser.parse("tidal", "\uFEFF" + CLASSIC.replace("\n", "\r"))).isEqualTo(plain);
  }

  @Test
  void extended() {
    Brief brief =
        parser.parse(
            "x",
            """
            # __Seaweed || Kelp Farms__, (from page [20250511d](https://news.example/p/20250511d).)

            ## Keywords

            * kelp

            ## Other

            * Category: food
            * Type: blog post
            * Length: short

            ## Summary

            Kelp grows.

            ## Signals

            | name | description | change | 10-year | driving-force | relevancy (1-5) |
            |:-----|:------------|:-------|:--------|:--------------|----------------:|
            | Kelp | Farms grow  | More   | Much    | Demand        | 4               |

            ## Technologies

            | description | relevancy | src  |
            |:------------|:----------|:-----|
            | Sea robots  | 3         | abcd |
            """);
    assertThat(brief.title()).isEqualTo("Seaweed || Kelp Farms");
    assertThat(brief.issue().name()).isEqualTo("20250511d");
    assertThat(brief.date()).contains(LocalDate.of(2025, 5, 11));
    assertThat(brief.category()).isEqualTo("food");
    assertThat(brief.type()).isEqualTo("blog post");
    assertThat(brief.sections()).containsExactly(new Section("Other", "Length: short"));
    assertThat(brief.signals().getFirst().cells().keySet())
        .containsExactly("name", "description", "change", "horizon", "driver", "relevancy");
    assertThat(brief.signals().getFirst().relevancy()).hasValue(4);
    assertThat(brief.tables().get(1).name()).isEqualTo("technologies");
    assertThat(brief.tables().get(1).rows().getFirst().cells()).containsEntry("src", "abcd");
    assertThat(brief.warnings()).isEmpty();
  }

  @Test
  void oldestFormHasNoTitle() {
    Brief brief =
        parser.parse(
            "f00d",
            "# f00d from ([20221016](https://news.example/p/20221016).)\n\n## Summary\n\nS.");
    assertThat(brief.title()).isEqualTo("f00d");
    assertThat(brief.issue()).isEqualTo(new Issue("20221016", "https://news.example/p/20221016"));
    assertThat(brief.summary()).isEqualTo("S.");
  }

  @Test
  void topicPageUsesLevelOne() {
    Brief brief =
        parser.parse(
            "topic",
            """
            # Summary

            On the sea.

            # Seeds

            * [Kelp](https://host.example/kelp)

            # Links

            * [More](https://host.example/more)
            """);
    assertThat(brief.title()).isEqualTo("topic");
    assertThat(brief.summary()).isEqualTo("On the sea.");
    assertThat(brief.sections())
        .containsExactly(new Section("Seeds", "Kelp"), new Section("Links", "More"));
  }

  @Test
  void plainNote() {
    Brief brief =
        parser.parse(
            "note",
            """
            Before all.

            ### A note on `code`

            Its text.

            | Ship  | Tonnage |
            |-------|---------|
            | Ketch | 20      |

            ## Last words

            - one
            - two
            """);
    assertThat(brief.title()).isEqualTo("note");
    assertThat(brief.sections())
        .containsExactly(
            new Section("", "Before all."),
            new Section("A note on code", "Its text."),
            new Section("Last words", "one\ntwo"));
    assertThat(brief.tables().getFirst().columns()).containsExactly("Ship", "Tonnage");
    assertThat(brief.tables().getFirst().rows().getFirst().cells()).containsEntry("ship", "Ketch");
    assertThat(brief.warnings()).isEmpty();
  }

  @Test
  void withoutHeadingTheIdIsTheTitle() {
    assertThat(parser.parse("my-id", "Just text.").title()).isEqualTo("my id");
    assertThat(parser.parse("my-id", "").title()).isEqualTo("my id");
    assertThat(parser.parse("my-id", "\uFEFF").warnings()).isEmpty();
  }
}
