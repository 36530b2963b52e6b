package dev.briefs.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FacetValueTest {
  /** The longest value that Lucene's doc values take. */
  private static final int MOST_BYTES = 32_766;

  @ParameterizedTest
  @CsvSource({
    "AI, ai",
    "'  Open   Source ', open source",
    "ÉCOLE, école",
    "E\u0301COLE, école",
    "'New\u00a0\u202fYork', new york",
    "CO₂, co2",
    "photo\u00advoltaic, photovoltaic",
    "ΛΟΓΟΣ, λογοσ",
    "O’Brien, o'brien",
    "'', ''"
  })
  void caseAndBlanksDoNotMatter(String written, String folded) {
    assertThat(FacetValue.of(written).folded()).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AI", "  Open   Source ", "É", "", "a\u001fb", "\u001f", "語 İ"})
  void storedValueComesBack(String written) {
    FacetValue value = FacetValue.of(written);
    assertThat(FacetValue.decode(value.encode())).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "語", "İ", "Ⱥ", "🚀", "\u0958", "\ufb2c"})
  void longestValuesFitTheIndex(String character) {
    String encoded = FacetValue.of(character.repeat(40_000)).encode();
    assertThat(encoded.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(MOST_BYTES);
    assertThat(FacetValue.of(character.repeat(1000)).written()).isEqualTo(character.repeat(1000));
  }

  @ParameterizedTest
  @CsvSource({
    "AI, ai, true",
    "AI, A  I, false",
    "Open Source, open  source, true",
    "AI, AIX, false",
    "AIX, AI, false",
    "b, c, false"
  })
  void spellingsOfOneValueAreTheSame(String one, String other, boolean same) {
    assertThat(FacetValue.isSameValue(stored(one), stored(other))).isEqualTo(same);
  }

  @Test
  void valuesMayStandAmongOtherBytes() {
    byte[] bytes = "xx".concat(FacetValue.of("AI").encode()).getBytes(StandardCharsets.UTF_8);
    assertThat(FacetValue.isSameValue(new BytesRef(bytes, 2, bytes.length - 2), stored("Ai")))
        .isTrue();
  }

  private static BytesRef stored(String written) {
    return new BytesRef(FacetValue.of(written).encode());
  }
}
