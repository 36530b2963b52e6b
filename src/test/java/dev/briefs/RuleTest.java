package dev.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The codes that scripts rely on. */
final class RuleTest {
  @ParameterizedTest
  @EnumSource
  void isKnownByItsCode(Rule rule) {
    assertThat(rule.code()).matches("[a-z]+(-[a-z]+)*");
    assertThat(Rule.of(rule.code())).contains(rule);
    assertThat(rule.description()).endsWith(".");
    assertThat(rule.advice()).isNotEmpty();
  }

  @Test
  void otherCodesAreNone() {
    assertThat(Rule.of("DEAD_LINK")).isEqualTo(Optional.empty());
    assertThat(Rule.of("")).isEmpty();
  }

  @Test
  void everyCodeIsDocumentedInOrder() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/check.md"));
    List<String> documented =
        Pattern.compile("(?m)^\\| `([a-z-]+)` \\|")
            .matcher(page)
            .results()
            .map((MatchResult row) -> row.group(1))
            .toList();
    assertThat(documented)
        .containsExactlyElementsOf(Arrays.stream(Rule.values()).map(Rule::code).toList());
  }
}
