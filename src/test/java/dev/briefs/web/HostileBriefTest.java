package dev.briefs.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of a brief runs, loads anything, or breaks the page that shows it. */
final class HostileBriefTest {
  private static final String BRIEF =
      """
      # __<script>alert(1)</script> "><img src=x onerror=alert(2)> <svg onload=alert(3)>, from ([20240101"><b>x](javascript:alert(4)).)

      __[External link](javascript:alert(5))__

      ## Summary

      <script>document.title='owned'</script> Hello <b onclick="alert(6)">bold</b> <style>body{display:none}</style>
      <svg><script>alert(7)</script></svg> <iframe src="javascript:alert(8)"></iframe> <a href="javascript:alert(9)">a</a>
      [link](javascript:alert(10)) [enc](&#106;avascript:alert(11)) [data](data:text/html,<script>alert(12)</script>)
      ![pic](https://evil.example/x.png) ![p2](x" onerror="alert(13)) <img src=x onerror=alert(14)>
      <math><mtext></form><form><mglyph><style></math><img src onerror=alert(15)>
      <noscript><p title="</noscript><img src=x onerror=alert(16)>">
      </div></main></body></html> <form action="https://evil.example"><input name=q> <base href="https://evil.example/">

      Kept [good](https://good.example/) and [[other|the other]] and `[[code]]`.

      <!-- unclosed comment <p>

      ## Keywords

      * "><script>alert(17)</script>
      * onmouseover="alert(18)"

      ## Themes

      * </a><svg/onload=alert(19)>

      ## Signals

      | Signal | Change |
      |:--|:--|
      | <script>alert(20)</script> | </td></table><img src=x onerror=alert(21)> |

      ## Notes <img src=x onerror=alert(22)>

      <div unclosed="
      """;

  @Test
  void nothingOfItRuns(@TempDir Path temporary) throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("briefs"));
    Files.writeString(folder.resolve("hostile.md"), BRIEF);
    Files.writeString(folder.resolve("twin.md"), BRIEF);
    Files.writeString(folder.resolve("other.md"), "# Other\n\n## Summary\n\nHello, bold pic.\n");
    try (SampleServer server = SampleServer.of(temporary.resolve("index"), folder)) {
      for (String path :
          List.of(
              "/",
              "/search?q=hello",
              "/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
              "/briefs/hostile",
              "/briefs/hostile/closest",
              "/briefs/other",
              "/signals",
              "/duplicates",
              "/trends?field=keyword",
              "/topics",
              "/map?q=a",
              "/review",
              "/check",
              "/themes",
              "/issues",
              "/hosts",
              "/status",
              "/api",
              "/text?text=%3C/textarea%3E%3Cscript%3Ealert(1)%3C/script%3E",
              "/briefs/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
              "/search?%3Cscript%3E=1")) {
        check(path, Jsoup.parse(server.get(path).body()));
      }
    }
  }

  private static void check(String path, Document page) {
    assertThat(page.select("main").size()).as(path).isEqualTo(1);
    assertThat(page.select("body > main + footer").size()).as(path).isEqualTo(1);
    assertThat(page.title()).as(path).endsWith(" – briefs");
    assertThat(page.select("script").eachAttr("src")).as(path).containsExactly("/script.js");
    assertThat(page.select("script").html()).as(path).isEmpty();
    assertThat(page.select("style, iframe, object, embed, base, img, math").size())
        .as(path)
        .isZero();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        assertThat(name).as("%s: %s", path, element.tagName()).doesNotStartWith("on");
        if (name.equals("href") || name.equals("src") || name.equals("action")) {
          assertThat(attribute.getValue())
              .as("%s: %s", path, element.tagName())
              .matches("(?s)/.*|#.*|https?://.*")
              .doesNotStartWith("//");
        }
      }
      if (List.of("link", "script", "form").contains(element.tagName())) {
        String address = element.attr("href") + element.attr("src") + element.attr("action");
        assertThat(address).as(path).startsWith("/");
      }
    }
  }

  @Test
  void theRestIsKept(@TempDir Path temporary) throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("briefs"));
    Files.writeString(
        folder.resolve("a.json.md"),
        "# A\n\nSee [rel](other.md), [[other|the other]], `[[code]]` and **this**.\n");
    Files.writeString(folder.resolve("other.md"), "# Other\n\nText.\n");
    try (SampleServer server = SampleServer.of(temporary.resolve("index"), folder)) {
      Document page = Jsoup.parse(server.get("/briefs/a%2Ejson").body());
      Element text = Objects.requireNonNull(page.selectFirst(".text"));
      assertThat(text.select("a").eachAttr("href"))
          .containsExactly("/briefs/other", "/briefs/other");
      assertThat(text.select("strong").text()).isEqualTo("this");
      assertThat(text.select("code").text()).isEqualTo("[[code]]");
      assertThat(page.select("a").eachAttr("href")).contains("/briefs/a%2Ejson.json");
    }
  }
}
