package dev.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExternalLinkTest {
  private static final long SEED = 20260331;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a/b?x=1&y=2",
        "http://example.org/a/b?x=1&y=2",
        "HTTPS://WWW.Example.ORG/a/b?x=1&y=2",
        "//example.org/a/b?x=1&y=2",
        "example.org/a/b?x=1&y=2",
        "https://user:secret@example.org:443/a/b?x=1&y=2",
        "http://example.org:80/a/b?x=1&y=2",
        "https://example.org/a/b/?x=1&y=2",
        "https://example.org/a/b?y=2&x=1",
        "https://example.org/a/b?x=1&&y=2&",
        "https://example.org/a/b?utm_source=mail&x=1&UTM_Campaign=c&y=2",
        "https://example.org/a/b?x=1&y=2&fbclid=z&gclid=q&mc_cid=1&ref_src=w",
        "https://example.org/a/b?x=1&y=2#part?not=query",
        "  https://example.org/a/b?x=1&y=2 ",
        "b'https://example.org/a/b?x=1&y=2'",
        "b\"https://example.org/a/b?x=1&y=2\"",
        "https://www.www.example.org/a/b?x=1&y=2",
        "https://example.org: 443/a/b / ?x=1 &y=2 #part",
      })
  void oneArticleHasOneCanonicalAddress(String written) {
    assertThat(new ExternalLink(written).canonical()).isEqualTo("example.org/a/b?x=1&y=2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a/B?x=1&y=2",
        "https://example.org/a?x=1&y=2",
        "https://example.org/a/b?x=1",
        "https://example.org/a/b?x=1&y=2&x=1",
        "https://news.example.org/a/b?x=1&y=2",
        "https://example.org:8443/a/b?x=1&y=2",
        "https://example.org/a/b?x=1&y=2&utm=3",
        "https://example.org/a//b?x=1&y=2",
      })
  void otherArticlesHaveOthers(String written) {
    assertThat(new ExternalLink(written).canonical())
        .isNotEmpty()
        .isNotEqualTo("example.org/a/b?x=1&y=2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/see/https://example.com/a",
        "//example.org/see/https://example.com/a",
        "example.org/see/https://example.com/a"
      })
  void addressesWithinAreOfThePath(String written) {
    assertThat(new ExternalLink(written).canonical())
        .isEqualTo("example.org/see/https://example.com/a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "mailto:a@example.org",
        "ftp://example.org/a",
        "javascript:alert(1)",
        "/a/b",
        "#part",
        "https://",
        "https:///a",
        "https://example.org:80:80/a",
        "a b.c",
        "nothing",
        "b''",
        "?x=1",
        "://example.org"
      })
  void whatNamesNoArticleHasNone(String written) {
    assertThat(new ExternalLink(written).canonical()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.Example.org:8080/a, example.org",
    "https://user@example.org, example.org",
    "https://[2001:DB8::1]:80/a, [2001:db8::1]",
    "https://example.org?x=1, example.org",
    "nothing, ''"
  })
  void hostStandsAlone(String written, String host) {
    assertThat(new ExternalLink(written).host()).isEqualTo(host);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org, example.org",
    "https://example.org/, example.org",
    "https://example.org/?, example.org",
    "https://example.org/?utm_source=x, example.org",
    "https://example.org///, example.org",
    "https://[2001:db8::1]:80/a, [2001:db8::1]/a",
    "https://example.org:/a, example.org/a"
  })
  void nothingIsLeftOfWhatMeansNothing(String written, String canonical) {
    assertThat(new ExternalLink(written).canonical()).isEqualTo(canonical);
  }

  @Test
  void addressIsAsWrittenWithoutTheWrapper() {
    assertThat(new ExternalLink(" b' https://Example.org/A/ ' ").address())
        .isEqualTo("https://Example.org/A/");
    assertThat(new ExternalLink("b'").address()).isEqualTo("b'");
  }

  @Test
  void variantsOfRandomAddressesAreOne() {
    Random random = new Random(SEED);
    for (int i = 0; i < 500; i++) {
      String host = "h" + random.nextInt(50) + ".example";
      String path = "/p" + random.nextInt(50) + "/q" + random.nextInt(50);
      List<String> parameters = new ArrayList<>();
      for (int p = random.nextInt(4); p > 0; p--) {
        parameters.add("k" + p + "=" + random.nextInt(9));
      }
      String plain = address("https://" + host + path, parameters);
      Collections.shuffle(parameters, random);
      parameters.add(random.nextInt(parameters.size() + 1), "utm_medium=" + i);
      String variant = address("http://www." + host + path + "/", parameters) + "#part";
      assertThat(new ExternalLink(variant).canonical())
          .as("%s, seed %d", variant, SEED)
          .isEqualTo(new ExternalLink(plain).canonical());
    }
  }

  private static String address(String base, List<String> parameters) {
    return parameters.isEmpty() ? base : base + "?" + String.join("&", parameters);
  }
}
