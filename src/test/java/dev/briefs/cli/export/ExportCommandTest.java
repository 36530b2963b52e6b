package dev.briefs.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.cli.CommandLineRun;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

final class ExportCommandTest {
  private static final int PLAIN = 1_100;

  @TempDir Path temporary;

  @BeforeEach
  void build() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("notes"));
    Files.writeString(
        folder.resolve("kites.md"),
        """
        # __Kites & 5 < 6\u0001__, from ([20240218](https://letter.example/1).)

        __[External link](https://example.org/kites?a=1&b=2)__



        ## Summary

        Strings hold in the wind.

        ## Themes

        * Sport, summer

        ## Signals

        | Signal | Change |
        |---|---|
        | Kites | up |
        """);
    Files.writeString(folder.resolve("undated.md"), "# Undated\n\nKites without a link\n");
    for (int i = 0; i < PLAIN; i++) {
      Files.writeString(folder.resolve("b" + i + ".md"), "# Brief " + i + "\n\nwords " + i + "\n");
    }
    assertThat(run("index", folder.toString()).status()).isZero();
  }

  @Test
  void everyBriefIsWrittenWhole() {
    List<String> lines = run("export").out().lines().toList();
    assertThat(lines).hasSize(PLAIN + 2).isSortedAccordingTo((a, b) -> id(a).compareTo(id(b)));
    assertThat(lines)
        .contains(run("show", "kites", "--format", "json").out().strip())
        .filteredOn(line -> line.contains("\"id\":\"kites\""))
        .singleElement()
        .asString()
        .contains("\"rows\":[{\"name\":\"Kites\",\"change\":\"up\"}]", "\"path\":\"");
    assertThat(run("export", "--format", "csv").out().split("\r\n")).hasSize(PLAIN + 3);
    assertThat(run("export", "--format", "json").out()).startsWith("[{\"id\"").endsWith("}]\n");
  }

  @Test
  void queryChoosesAndOrdersThemAllBeyondOneStretch() {
    assertThat(run("export", "words").out().lines()).hasSize(PLAIN).doesNotHaveDuplicates();
    assertThat(run("export", "words", "-n", "700").out().lines()).hasSize(700);
    assertThat(run("export", "kites", "--theme", "sport, summer").out()).hasLineCount(1);
    assertThat(run("export", "--since", "2024", "-n", "5").out()).hasLineCount(1);
    CommandLineRun nothing = run("export", "xylophone");
    assertThat(nothing.status()).isEqualTo(1);
    assertThat(nothing.out()).isEmpty();
  }

  @Test
  void atomIsAFeedWithAnEntryForEach() throws IOException {
    Document feed = xml(run("export", "kites", "--format", "atom").out());
    assertThat(texts(feed, "title"))
        .containsExactlyInAnyOrder("briefs: kites", "Kites & 5 < 6\uFFFD", "Undated");
    assertThat(texts(feed, "id")).hasSize(3).doesNotHaveDuplicates().allMatch(AtomId::isValid);
    assertThat(texts(feed, "updated")).hasSize(3).contains("2024-02-18T00:00:00Z");
    Element link = (Element) feed.getElementsByTagName("link").item(0);
    assertThat(link.getAttribute("href")).isEqualTo("https://example.org/kites?a=1&b=2");
    assertThat(texts(feed, "content")).containsExactly("Kites without a link");
    assertThat(run("export", "kites", "--format", "atom").out())
        .isEqualTo(run("export", "kites", "--format", "atom").out());
  }

  @Test
  void opmlIsAnOutlineOfLinks() throws IOException {
    Document outline = xml(run("export", "kites", "--format", "opml", "--sort", "title").out());
    NodeList items = outline.getElementsByTagName("outline");
    assertThat(items.getLength()).isEqualTo(2);
    Element kites = (Element) items.item(0);
    assertThat(kites.getAttribute("text")).isEqualTo("Kites & 5 < 6\uFFFD");
    assertThat(kites.getAttribute("type")).isEqualTo("link");
    assertThat(kites.getAttribute("url")).isEqualTo("https://example.org/kites?a=1&b=2");
    assertThat(kites.getAttribute("created")).isEqualTo("Sun, 18 Feb 2024 00:00:00 GMT");
    assertThat(kites.getAttribute("category")).isEqualTo("Sport  summer");
    assertThat(((Element) items.item(1)).hasAttribute("url")).isFalse();
  }

  private static final class AtomId {
    static boolean isValid(String id) {
      return id.matches("urn:uuid:[0-9a-f-]{36}");
    }
  }

  private static String id(String line) {
    return line.replaceAll("^\\{\"id\":\"([^\"]*)\".*", "$1");
  }

  private static Document xml(String text) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(text)));
    } catch (ParserConfigurationException | SAXException broken) {
      throw new IOException(text, broken);
    }
  }

  private static List<String> texts(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent())
        .toList();
  }

  @Test
  void exportForOpenSearchGoesOnWhereItWas() throws IOException {
    Path export = temporary.resolve("export");
    String[] command = {"export", "--to", "opensearch", export.toString()};
    assertThat(run(command).out()).endsWith(": added 1102, updated 0, unchanged 0, removed 0\n");
    assertThat(export.resolve("template.json")).isRegularFile();
    assertThat(Files.readString(export.resolve("bulk-000001.ndjson")))
        .contains("{\"index\":{\"_id\":\"b0\"}}\n");
    assertThat(run(command).out()).endsWith(": added 0, updated 0, unchanged 1102, removed 0\n");
  }

  @Test
  void exportForOpenSearchNeedsAFolder() throws IOException {
    assertThat(run("export", "--to", "opensearch").err()).contains("expected one DIR");
    assertThat(run("export", "--to", "opensearch", "https://localhost:9200").err())
        .contains("not to an address");
  }

  private CommandLineRun run(String... words) {
    return CommandLineRun.of(temporary.resolve("index"), words);
  }
}
