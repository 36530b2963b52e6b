package dev.briefs.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.ClosestEntry;
import dev.briefs.ClosestMethod;
import dev.briefs.ClosestRequest;
import dev.briefs.LinkReport;
import dev.briefs.LinkRequest;
import dev.briefs.LinkStyle;
import dev.briefs.Neighbour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far a change of one brief spreads through the lists of the others. */
class LinkStabilityTest {
  private static final LinkRequest STABLE = LinkRequest.DEFAULT.stable(true);

  @TempDir Path root;

  @Test
  void aNewBriefChangesFewOfAThousandFiles() throws IOException {
    LinkFixture briefs = LinkFixture.in(root).with(0, 1000);
    briefs.link(STABLE);
    briefs.with(1000, 1001);
    LinkReport stable = briefs.link(STABLE);
    LinkReport latest = briefs.link(LinkRequest.DEFAULT);
    System.out.printf(
        "One new brief among 1,000 changes %d files with --stable, %d more without.%n",
        stable.changed().size(), latest.changed().size());
    assertThat(stable.changed()).contains("brief-1000.md").hasSizeLessThanOrEqualTo(20);
    assertThat(latest.changed()).hasSizeGreaterThan(stable.changed().size());
  }

  @Test
  void aFileThatComesToShareANameChangesFewLists() throws IOException {
    for (LinkStyle style : List.of(LinkStyle.ID, LinkStyle.ID_MD, LinkStyle.WIKILINK)) {
      LinkFixture briefs = LinkFixture.in(root.resolve(style.name()));
      for (int number = 0; number < 200; number++) {
        String folder = number % 4 == 0 ? "2024/" : "2025/";
        briefs.put(folder + "brief-" + number + ".md", LinkFixture.text(number));
      }
      LinkRequest request = STABLE.style(style);
      briefs.link(request);
      String before = briefs.read("2025/brief-7.md");
      briefs.put("2024/brief-7.md", LinkFixture.text(200).replace("Brief 200", "Newcomer"));
      List<String> changed = briefs.link(request).changed();
      assertThat(changed).as(style.name()).contains("2024/brief-7.md").hasSizeLessThan(25);
      assertThat(briefs.read("2025/brief-7.md")).isEqualTo(before);
      assertThat(briefs.link(request).changed()).isEmpty();
    }
  }

  /** In the folder of the old file its name leads to it as before. */
  @Test
  void listsBesideAFileKeepItsNameWhenAnotherSharesIt() throws IOException {
    LinkFixture briefs = LinkFixture.in(root);
    for (int number = 0; number < 60; number++) {
      briefs.put("2025/brief-" + number + ".md", LinkFixture.text(number));
    }
    LinkRequest request = STABLE.style(LinkStyle.ID);
    briefs.link(request);
    briefs.put("2024/brief-7.md", "# Newcomer\n\nElsewhere entirely.\n");
    assertThat(briefs.link(request).changed()).isEmpty();
    assertThat(briefs.read("2025/brief-32.md")).contains("](brief-7)");
  }

  @Test
  void aListThatIsWrongIsWrittenAnew() throws IOException {
    LinkFixture briefs = LinkFixture.in(root).with(0, 100);
    briefs.link(STABLE);
    String gone = briefs.list("brief-3.md").getFirst().id();
    Files.delete(briefs.folder().resolve(gone + ".md"));
    briefs.link(STABLE);
    List<String> ids = briefs.list("brief-3.md").stream().map(ClosestEntry::id).toList();
    assertThat(ids).hasSize(10).doesNotHaveDuplicates().doesNotContain(gone);
  }

  @Test
  void aListKeepsItsOrderAndTakesNewTitles() throws IOException {
    LinkFixture briefs = LinkFixture.in(root).with(0, 100);
    briefs.link(STABLE);
    List<ClosestEntry> list = briefs.list("brief-3.md");
    String text = briefs.read("brief-3.md");
    String first = "* [" + list.getFirst().title() + "](" + list.getFirst().id() + ")\n";
    String last = "* [" + list.getLast().title() + "](" + list.getLast().id() + ")\n";
    String turned =
        text.replace(first, "FIRST").replace(last, first).replace("FIRST", last.replace("Br", "X"));
    briefs.put("brief-3.md", turned);
    briefs.link(STABLE);
    assertThat(briefs.read("brief-3.md")).isEqualTo(turned.replace("[X", "[Br"));
    briefs.link(LinkRequest.DEFAULT);
    assertThat(briefs.read("brief-3.md")).isEqualTo(text);
  }

  @Test
  void aMuchBetterNewcomerIsTakenIn() throws IOException {
    LinkFixture briefs = LinkFixture.in(root).with(0, 100);
    briefs.link(STABLE);
    String half = LinkFixture.text(3).substring(0, 300).replace("# Brief 3", "# Newcomer");
    briefs.put("newcomer.md", half + " " + LinkFixture.text(28).substring(40, 300));
    LinkReport report = briefs.link(STABLE);
    assertThat(report.changed()).contains("brief-3.md");
    assertThat(briefs.list("brief-3.md")).extracting(ClosestEntry::id).contains("newcomer");
  }

  /** The twelve notes are equally close to the brief, so that none beats another. */
  @Test
  void aListStaysWhileItsEntriesAreAmongFourTimesAsMany() throws IOException {
    LinkFixture briefs = LinkFixture.in(root);
    briefs.put("brief.md", "# Brief\n\n## Summary\n\nHarbour tide gauge lantern.\n");
    for (int note = 0; note < 12; note++) {
      String words = "x%da x%db x%dc x%dd".formatted(note, note, note, note);
      briefs.put(
          "note-" + (char) ('a' + note) + ".md",
          "# " + words + "\n\n## Summary\n\nHarbour tide gauge lantern " + words + ".\n");
    }
    LinkRequest one = STABLE.limit(1).method(ClosestMethod.COSINE);
    briefs.link(one);
    List<Neighbour> ranked = ranked(briefs);
    assertThat(ranked.get(4).score() * LinkRequest.MARGIN).isGreaterThan(ranked.get(0).score());
    assertThat(linkedAfter(briefs, one, ranked.get(3).id())).isEqualTo(ranked.get(3).id());
    assertThat(linkedAfter(briefs, one, ranked.get(4).id())).isEqualTo(ranked.get(0).id());
  }

  private static List<Neighbour> ranked(LinkFixture briefs) {
    try (BriefArchive archive = BriefArchive.open(briefs.index())) {
      ClosestRequest five = ClosestRequest.DEFAULT.method(ClosestMethod.COSINE).limit(5);
      return archive.closest("brief", five).closest();
    }
  }

  private static String linkedAfter(LinkFixture briefs, LinkRequest request, String id)
      throws IOException {
    String entry = briefs.list("brief.md").getFirst().id();
    briefs.put("brief.md", briefs.read("brief.md").replace("(" + entry + ")", "(" + id + ")"));
    briefs.link(request);
    return briefs.list("brief.md").getFirst().id();
  }
}
