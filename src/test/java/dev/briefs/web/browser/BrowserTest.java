package dev.briefs.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.briefs.web.SampleServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages in a browser, where there is one. */
final class BrowserTest {
  private static final Path AXE = Path.of("target/axe/node_modules/axe-core/axe.min.js");
  private static final List<String> PAGES =
      List.of(
          "/",
          "/search?q=ai+regulation",
          "/search?q=moon&since=2024&until=2024",
          "/search?q=mooon",
          "/search?q=(moon",
          "/briefs/eu-ai-act-enters-into-force",
          "/briefs/eu-ai-act-enters-into-force/closest",
          "/signals?sort=relevancy",
          "/duplicates",
          "/check",
          "/themes",
          "/themes/AI%20regulation",
          "/issues",
          "/hosts",
          "/text",
          "/text?text=moon+landing",
          "/status",
          "/api",
          "/briefs/none");

  private static final String OVERLAPS =
      """
      const boxes = [...document.querySelectorAll('.map')].filter(m => m.getClientRects().length)
        .flatMap(m => [...m.querySelectorAll('text')]).map(t => t.getBoundingClientRect());
      const map = [...document.querySelectorAll('.map')].find(m => m.getClientRects().length)
        .getBoundingClientRect();
      let wrong = 0;
      for (let i = 0; i < boxes.length; i++) {
        const a = boxes[i];
        if (a.left < map.left - 1 || a.right > map.right + 1) wrong++;
        for (let j = 0; j < i; j++) {
          const b = boxes[j];
          if (a.left < b.right - 1 && b.left < a.right - 1
              && a.top < b.bottom - 4 && b.top < a.bottom - 4) wrong++;
        }
      }
      return wrong;
      """;

  @TempDir static Path temporary;

  private static SampleServer server;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    assumeTrue(Browser.isInstalled(), "no chromium with /usr/bin/chromedriver; see serve.md");
    server = SampleServer.of(temporary.resolve("index"), Path.of("samples"));
    browser = Browser.start(temporary.resolve("profile"));
  }

  @AfterAll
  static void end() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
    }
  }

  private static void open(String path) {
    browser.open(server.at(path));
  }

  @Test
  void pagesFitNarrowAndWideWindows() {
    for (int width : List.of(1280, 400)) {
      browser.show(width, false);
      for (String page : PAGES) {
        open(page);
        JsonNode over =
            browser.run(
                "const e = document.documentElement; return e.scrollWidth - e.clientWidth;");
        assertThat(over.asInt()).as("%s at %d", page, width).isLessThanOrEqualTo(0);
      }
    }
  }

  @Test
  void pagesAreAccessible() throws IOException {
    assumeTrue(Files.exists(AXE), "no axe-core in target/axe; see serve.md");
    String axe = Files.readString(AXE);
    for (boolean dark : List.of(false, true)) {
      browser.show(1280, dark);
      for (String page : PAGES) {
        open(page);
        browser.run(axe);
        JsonNode violations =
            browser.runUntilCalled(
                "const done = arguments[arguments.length - 1];"
                    + "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']})"
                    + ".then(r => done(r.violations.map(v => v.id + ' '"
                    + " + v.nodes.map(n => n.html).slice(0, 2))));");
        assertThat(violations).as("%s, dark %s", page, dark).isEmpty();
      }
    }
  }

  @Test
  void labelsOfNeighbourhoodsCanBeRead() {
    for (int width : List.of(1280, 1000, 400)) {
      browser.show(width, false);
      for (String id : List.of("eu-ai-act-enters-into-force", "webb-first-images")) {
        open("/briefs/" + id);
        assertThat(browser.run(OVERLAPS).asInt()).as("%s at %d", id, width).isZero();
      }
    }
  }

  @Test
  void keysSearchAndMove() {
    browser.show(1280, false);
    open("/search?q=moon");
    browser.press("j");
    browser.press("j");
    browser.press("k");
    assertThat(browser.run("return document.querySelector('.current').dataset.id").asText())
        .isEqualTo(browser.run("return document.querySelectorAll('.hit')[0].dataset.id").asText());
    browser.press("/");
    assertThat(browser.run("return document.activeElement.id").asText()).isEqualTo("q");
    browser.press("x");
    assertThat(browser.run("return document.getElementById('q').value").asText()).contains("x");
    open("/search?q=moon");
    browser.press("?");
    assertThat(browser.run("return document.querySelector('dialog').open").asBoolean()).isTrue();
  }
}
