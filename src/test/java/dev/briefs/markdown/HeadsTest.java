package dev.briefs.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.Brief;
import dev.briefs.ClosestEntry;
import dev.briefs.Row;
import dev.briefs.Rule;
import dev.briefs.Section;
import dev.briefs.Warning;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The heads that other archives have: their forms, and the names of their fields. */
@SuppressWarnings("StringConcatToTextBlock") // line ends and blanks are what is read
class HeadsTest {
  private static Brief parse(String text) {
    return parse("note", text);
  }

  private static Brief parse(String id, String text) {
    return new BriefParser().parse(id, text);
  }

  @Test
  void toml() {
    Brief brief =
        parse(
            """
            +++
            title = "Wind: a \\"history\\""
            date = 2024-02-18T10:00:00+02:00
            draft = true

            [taxonomies]
            tags = ["wind", "sea"]
            categories = ["energy"]
            +++

            Text.
            """);
    assertThat(brief.title()).isEqualTo("Wind: a \"history\"");
    assertThat(brief.date()).contains(LocalDate.of(2024, 2, 18));
    assertThat(brief.keywords()).containsExactly("wind", "sea");
    assertThat(brief.themes()).containsExactly("energy");
    assertThat(brief.draft()).isTrue();
    assertThat(brief.sections()).containsExactly(new Section("", "Text."));
    assertThat(brief.warnings()).isEmpty();
  }

  @Test
  void mergedMappingsStandBehindWhatTheFileSays() {
    Brief brief =
        parse(
            "---\ndefaults: &d\n  tags: [p, q]\n  category: k\nbase: &b {category: x, lang: de}\n"
                + "<<: [*d, *b]\ntitle: Merged\n---\nText.\n");
    assertThat(brief.title()).isEqualTo("Merged");
    assertThat(brief.keywords()).containsExactly("p", "q");
    assertThat(brief.category()).isEqualTo("k");
    assertThat(brief.language()).isEqualTo("de");
    assertThat(parse("---\na: &a {title: X}\n<<: *a\ntitle: Own\n---\n").title()).isEqualTo("Own");
  }

  @Test
  void fieldsThatASiteAddsCountBehindThoseAtTheTop() {
    assertThat(parse("+++\n[extra]\nlink = \"https://a.example.org/x\"\n+++\n").link().written())
        .isEqualTo("https://a.example.org/x");
    assertThat(parse("---\nparams:\n  source: https://b.example.org\n---\n").link().written())
        .isEqualTo("https://b.example.org");
    assertThat(
            parse("---\nparams: {link: https://b.example.org}\nvia: https://c.example.org\n---\n")
                .link()
                .written())
        .isEqualTo("https://c.example.org");
  }

  @Test
  void bareLinesMayEndWithADelimiter() {
    for (String end : new String[] {"---", "..."}) {
      Brief brief = parse("Title: Wind\ndate: 2024-02-18 18:50\ntags: a, b\n" + end + "\nText.\n");
      assertThat(brief.title()).isEqualTo("Wind");
      assertThat(brief.date()).contains(LocalDate.of(2024, 2, 18));
      assertThat(brief.keywords()).containsExactly("a", "b");
      assertThat(brief.sections()).containsExactly(new Section("", "Text."));
    }
    assertThat(parse("Title: Wind\n---\nText.\n").title()).isEqualTo("Title: Wind");
  }

  @Test
  void aHeadingOfLevelOneAmongOthersIsASection() {
    assertThat(parse("Kevin Kelly", "## Books\n\nA\n\n# Clippings\n\nB\n\n# Talks\n").title())
        .isEqualTo("Kevin Kelly");
    assertThat(parse("note", "## News\n\nA\n\n# Wind\n\nB\n\n## Sea\n").title()).isEqualTo("Wind");
    assertThat(parse("note", "Text.\n\n# Wind\n\nA\n\n# Sea\n").title()).isEqualTo("Wind");
  }

  @Test
  void tomlThatIsNoneIsReadLineByLine() {
    Brief brief = parse("+++\ntitle = Wind\ntags = [\"wind\"]\n+++\nText.\n");
    assertThat(brief.title()).isEqualTo("Wind");
    assertThat(brief.keywords()).containsExactly("wind");
    assertThat(brief.warnings()).extracting(Warning::rule).containsExactly(Rule.FRONT_MATTER);
  }

  @Test
  void json() {
    Brief brief =
        parse(
            "{\n"
                + "  \"title\": \"Wind\",\n"
                + "  \"tags\": [\"sea\"],\n"
                + "  \"date\": \"2024-02-18\"\n"
                + "}\n\n"
                + "Text.\n");
    assertThat(brief.title()).isEqualTo("Wind");
    assertThat(brief.keywords()).containsExactly("sea");
    assertThat(brief.date()).contains(LocalDate.of(2024, 2, 18));
    assertThat(brief.sections()).containsExactly(new Section("", "Text."));
  }

  @Test
  void bareFields() {
    Brief brief =
        parse("Title: Gazette 12\nDate: 2023-05-06\nTags: wind, sea\nAuthor: A B\n\nHello.\n");
    assertThat(brief.title()).isEqualTo("Gazette 12");
    assertThat(brief.date()).contains(LocalDate.of(2023, 5, 6));
    assertThat(brief.keywords()).containsExactly("wind", "sea");
    assertThat(brief.sections()).containsExactly(new Section("", "Hello."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Note: this is text\nand more: of it\n",
        "Status: done\n",
        "{% include a %}\ntext\n",
        "{ not: json }\n"
      })
  void textIsNoHead(String text) {
    assertThat(parse(text).title()).isEqualTo("note");
    assertThat(parse(text).warnings()).isEmpty();
  }

  @Test
  void anchorsOfListsAndMappings() {
    Brief brief =
        parse(
            "---\n"
                + "a: &d {section: news}\n"
                + "b: *d\n"
                + "tags: &t [wind, sea]\n"
                + "keywords: *t\n"
                + "title: T\n"
                + "---\n");
    assertThat(brief.title()).isEqualTo("T");
    assertThat(brief.keywords()).containsExactly("wind", "sea");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Climate: what next", "@home", "'It's here'", "100% wind", "`code`"})
  void whatYamlRefusesIsReadLineByLine(String title) {
    Brief brief = parse("---\ntitle: " + title + "\ndate: 2024-02-18\ntags:\n  - wind\n---\n");
    String expected = title.startsWith("'") ? "It's here" : title.replace("`", "");
    assertThat(brief.title()).isEqualTo(expected);
    assertThat(brief.date()).contains(LocalDate.of(2024, 2, 18));
    assertThat(brief.keywords()).containsExactly("wind");
  }

  @Test
  void keysInAnyCaseAndKeysThatStandTwice() {
    Brief brief = parse("---\nTITLE: T\nTags: [a]\nTags: [b]\nPublish-Date: 2024-02-18\n---\n");
    assertThat(brief.title()).isEqualTo("T");
    assertThat(brief.keywords()).containsExactly("b");
    assertThat(brief.date()).contains(LocalDate.of(2024, 2, 18));
    assertThat(brief.warnings())
        .containsExactly(new Warning(4, Rule.FRONT_MATTER, "key stands twice: Tags"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date: 2023-05-06T10:00:00Z",
        "date: 2023-05-06 10:00:00 +0900",
        "date: 20230506",
        "date: 2023/5/6",
        "date: May 6, 2023",
        "date: May 6th, 2023",
        "date: 6 May 2023",
        "date: Sat, 06 May 2023 10:00:00 GMT",
        "date: 6. Mai 2023",
        "date: 6 mai 2023",
        "date: 6 de mayo de 2023",
        "date: 2023年5月6日",
        "date: 2023 年 05 月 06 日",
        "date: 2023년 5월 6일",
        "date: '[[2023-05-06]]'",
        "date: '[[Daily/2023-05-06|Saturday]]'",
        "date: {created: 2023-05-06}",
        "created: 2023-05-06",
        "published: 2023-05-06",
        "publishDate: 2023-05-06",
        "pubDate: 2023-05-06",
        "pub_date: 2023-05-06",
        "lastmod: 2023-05-06",
        "updated: 2023-05-06",
        "path: 2023/05/06/wind"
      })
  void dates(String line) {
    Brief brief = parse("---\n" + line + "\n---\n");
    assertThat(brief.date()).contains(LocalDate.of(2023, 5, 6));
    assertThat(brief.warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"23/05/2023", "05/23/2023", "23.5.2023"})
  void datesWithADayThatIsNoMonth(String date) {
    assertThat(parse("---\ndate: " + date + "\n---\n").date()).contains(LocalDate.of(2023, 5, 23));
  }

  @Test
  void aDayThatCouldBeAMonthIsWarnedOfAndNotGuessed() {
    Brief brief = parse("---\ndate: 06/05/2023\nlastmod: 2024-01-01\n---\n");
    assertThat(brief.date()).contains(LocalDate.of(2024, 1, 1));
    assertThat(brief.warnings())
        .containsExactly(
            new Warning(2, Rule.UNREADABLE_DATE, "day and month could be either way: 06/05/2023"));
  }

  @Test
  void dateOfTheNameOfTheFile() {
    assertThat(parse("2010-01-10-kite-festival", "Text.\n").date())
        .contains(LocalDate.of(2010, 1, 10));
    assertThat(parse("2010-01-10-kite", "---\ndate: 2011-01-01\n---\n").date())
        .contains(LocalDate.of(2011, 1, 1));
    assertThat(parse("2010-01-10-kite", "---\nlastmod: 2011-01-01\n---\n").date())
        .contains(LocalDate.of(2010, 1, 10));
    assertThat(parse("2010-13-10-kite", "Text.\n").date()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "2010-01-10-kite-festival => kite festival",
        "sea_ice => sea ice",
        "Sourdough basics - part 2 => Sourdough basics - part 2",
        "2023-05-06 => 2023-05-06",
        "0123456789abcdef0123456789abcdef => 0123456789abcdef0123456789abcdef",
        "docs/index => docs"
      })
  void titleOfTheNameOfTheFile(String id, String title) {
    assertThat(parse(id, "Text.\n\n### Later\n").title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "Text.\\n\\n# Title\\n => Title",
        "## Title\\n\\nText.\\n => Title",
        "<!-- x -->\\n\\n### Title\\n => Title",
        "Text.\\n\\n## Later\\n => note",
        "---\\ntitle: Head\\n---\\n# Other\\n => Head",
        "# Title {#top .big}\\n => Title",
        "Title {: .x}\\n=====\\n => Title"
      })
  void titles(String text, String title) {
    assertThat(parse(text.replace("\\n", "\n")).title()).isEqualTo(title);
  }

  @Test
  void headingBesideAStatedTitleIsKept() {
    assertThat(parse("---\ntitle: Head\n---\n# Other\n\nText.\n").sections())
        .containsExactly(new Section("Other", "Text."));
    assertThat(parse("---\ntitle: The head\n---\n# The Head!\n\nText.\n").sections())
        .containsExactly(new Section("", "Text."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tags: [wind, sea]",
        "tags: wind, sea",
        "tags: '#wind #sea'",
        "tags: ':wind:sea:'",
        "tag: [wind, sea]",
        "keywords: [wind, sea]",
        "tags: {wind: true, sea: }",
        "tags: ['#wind', '[[sea]]']",
        "tags: [wind, '[[Open sea|sea]]']",
        "tags: [wind, '[sea](sea.md)']",
        "tags: wind、sea"
      })
  void keywords(String line) {
    assertThat(parse("---\n" + line + "\n---\n").keywords()).containsExactly("wind", "sea");
  }

  @Test
  void keywordsOfSeveralWords() {
    assertThat(parse("---\ntags: machine learning\n---\n").keywords())
        .containsExactly("machine learning");
    assertThat(parse("---\nlayout: post\ntags: wind sea\n---\n").keywords())
        .containsExactly("wind", "sea");
    assertThat(parse("---\ntags: [energy/wind]\n---\n").keywords()).containsExactly("energy/wind");
  }

  @Test
  void themes() {
    assertThat(parse("---\ncategories: [a]\nseries: b\ntopics: [[c]]\n---\n").themes())
        .containsExactly("a", "b", "c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nlink: https://a.example/x\n---\n",
        "---\nurl: /old/path\nsource: https://a.example/x\n---\n",
        "---\nsource_url: https://a.example/x\n---\n",
        "---\nsource: '[A](https://a.example/x)'\n---\n",
        "---\nsource: {name: A, url: https://a.example/x}\n---\n",
        "---\ncanonical: <https://a.example/x>\n---\n",
        "---\noriginal: https://a.example/x\n---\n",
        "# T\n\n**Source:** [A](https://a.example/x)\n\nText.\n",
        "# T\n\nSource: https://a.example/x\n\nText.\n",
        "# T\n\n**Link:** <https://a.example/x>\n\nText.\n",
        "# T\n\nhttps://a.example/x\n\nText.\n",
        "# T\n\n<https://a.example/x>\n\nText.\n",
        "# [T](https://a.example/x)\n\nText.\n"
      })
  void links(String text) {
    Brief brief = parse(text);
    assertThat(brief.link().written()).isEqualTo("https://a.example/x");
    assertThat(brief.sections()).allMatch(section -> section.text().equals("Text."));
  }

  @Test
  void anAddressInTextIsNoLink() {
    assertThat(parse("# T\n\nText.\n\nhttps://a.example/x\n").link().written()).isEmpty();
    assertThat(parse("# T\n\nSource: a book\n").link().written()).isEmpty();
  }

  @Test
  void issues() {
    assertThat(parse("---\nissue: 12\n---\n").issue().name()).isEqualTo("12");
    assertThat(parse("---\nnewsletter: The Week\n---\n").issue().name()).isEqualTo("The Week");
    assertThat(parse("---\nvolume: 3\n---\n").issue().name()).isEqualTo("3");
    assertThat(parse("---\nissue: 2023-05-06\n---\n").date()).contains(LocalDate.of(2023, 5, 6));
  }

  @Test
  void descriptionIsTheSummaryOfATextWithoutOne() {
    assertThat(parse("---\ndescription: D.\n---\nText.\n").summary()).isEqualTo("D.");
    assertThat(parse("---\nexcerpt: E.\n---\n## Summary\n\nS.\n").summary()).isEqualTo("S.");
  }

  @ParameterizedTest
  @CsvSource({
    "draft: true, true",
    "private: yes, true",
    "publish: false, true",
    "published: false, true",
    "status: draft, true",
    "draft: false, false",
    "published: 2023-05-06, false"
  })
  void drafts(String line, boolean draft) {
    assertThat(parse("---\n" + line + "\n---\n").draft()).isEqualTo(draft);
  }

  @ParameterizedTest
  @CsvSource({"de, de", "en_US, en-US", "zh-Hans, zh-Hans", "German, de", "français, fr", "?, ''"})
  void languages(String written, String tag) {
    assertThat(parse("---\nlang: '" + written + "'\n---\n").language()).isEqualTo(tag);
    assertThat(parse("---\nlanguage: '" + written + "'\n---\n").language()).isEqualTo(tag);
  }

  @Test
  void aliases() {
    assertThat(parse("---\naliases: ['[[Haven]]', port]\n---\n").aliases())
        .containsExactly("Haven", "port");
  }

  @Test
  void tablesInHtml() {
    Brief brief =
        parse(
            "## Signals\n\n<table>\n<tr><th>Signal</th><th>Time horizon</th></tr>\n\n"
                + "    <tr><td>Kelp<br>farms</td><td><b>2030</b></td></tr>\n</table>\n\nText.\n");
    assertThat(brief.signals()).hasSize(1);
    Row row = brief.signals().getFirst();
    assertThat(row.name()).isEqualTo("Kelp farms");
    assertThat(row.horizon()).isEqualTo("2030");
    assertThat(row.line()).isEqualTo(6);
    assertThat(brief.sections()).containsExactly(new Section("Signals", "Text."));
  }

  @Test
  void columnsByTheirUsualNames() {
    Brief brief =
        parse(
            "## Signals\n\n"
                + "| Trend | Impact | Timeframe | Drivers |\n"
                + "|-|-|-|-|\n"
                + "| a | b | c | d |\n");
    Row row = brief.signals().getFirst();
    assertThat(row.cells().keySet()).containsExactly("name", "change", "horizon", "driver");
  }

  @Test
  void closestByReference() {
    Brief brief =
        parse("## Closest {#closest}\n\n* [A][1]\n* [b]\n\n[1]: a.md\n[b]: <c d.md>\n[^1]: * no\n");
    assertThat(brief.closest()).extracting(ClosestEntry::target).containsExactly("a.md", "c d.md");
  }
}
