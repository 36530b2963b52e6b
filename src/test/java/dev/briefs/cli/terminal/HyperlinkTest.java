package dev.briefs.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HyperlinkTest {
  @Test
  void addressesOfTheWebAreLinked() {
    assertThat(Hyperlink.to("https://example.org/a?b=1#c").around("text"))
        .isEqualTo("\u001B]8;;https://example.org/a?b=1#c\u001B\\text\u001B]8;;\u001B\\");
    assertThat(Hyperlink.to("HTTP://example.org").address()).isEqualTo("HTTP://example.org");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "example.org", "file:///etc/passwd", "javascript:alert(1)", " http:"})
  void othersAreNot(String address) {
    assertThat(Hyperlink.to(address).around("text")).isEqualTo("text");
  }

  @Test
  void nothingInAnAddressEndsTheSequence() {
    assertThat(Hyperlink.to("https://a/\u001B\\x\u0007\u009C\n\u007Fy z/é").address())
        .isEqualTo("https://a/\\x%C2%9Cy%20z/%C3%A9");
  }
}
