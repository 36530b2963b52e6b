package dev.briefs.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters in one form; {@code -Dseed=N} repeats a run. */
final class CharacterNormalizerTest {
  private static final long SEED = Long.getLong("seed", 20_261_201);
  private static final int TEXTS = 20_000;

  /** Of every script, and of every kind of sign that is joined with others. */
  private static final List<int[]> RANGES =
      List.of(
          new int[] {0x20, 0x7E},
          new int[] {0x80, 0x24F},
          new int[] {0x2B0, 0x36F},
          new int[] {0x370, 0x52F},
          new int[] {0x591, 0x6FF},
          new int[] {0x900, 0xDFF},
          new int[] {0xE00, 0x109F},
          new int[] {0x1100, 0x11FF},
          new int[] {0x1780, 0x180F},
          new int[] {0x1E00, 0x218F},
          new int[] {0x2460, 0x24FF},
          new int[] {0x3000, 0x33FF},
          new int[] {0x4E00, 0x4E40},
          new int[] {0xAC00, 0xAC60},
          new int[] {0xF900, 0xFFEF},
          new int[] {0x1D400, 0x1D7FF},
          new int[] {0x1F3FB, 0x1F6FF},
          new int[] {0x11080, 0x110CF},
          new int[] {0xE0020, 0xE007F});

  @Test
  void normalFormIsNormal() {
    Random random = new Random(SEED);
    for (int number = 0; number < TEXTS; number++) {
      String text = text(random);
      String normal = CharacterNormalizer.normalize(text);
      assertThat(CharacterNormalizer.normalize(normal)).as("%s", codes(text)).isEqualTo(normal);
      assertThat(Normalizer.isNormalized(normal, Normalizer.Form.NFKC))
          .as("%s", codes(text))
          .isTrue();
    }
  }

  @Test
  void lettersInPartsAreLettersInOne() {
    Random random = new Random(SEED);
    for (int number = 0; number < TEXTS; number++) {
      String text = text(random);
      String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
      String inParts = Normalizer.normalize(text, Normalizer.Form.NFD);
      assertThat(CharacterNormalizer.normalize(inParts))
          .as("%s", codes(text))
          .isEqualTo(CharacterNormalizer.normalize(composed));
    }
  }

  @Test
  void facetValuesAreFoldedOnce() {
    Random random = new Random(SEED);
    for (int number = 0; number < TEXTS; number++) {
      String folded = FacetValue.fold(text(random));
      assertThat(FacetValue.fold(folded)).as("%s", codes(folded)).isEqualTo(folded);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CO₂ 10⁶ ㎞, CO2 106 km",
    "photo\u00ADvoltaic, photovoltaic",
    "mi\u200Dcro\u2060scope, microscope",
    "\uFEFFword \u200Eleft, word left",
    "e\u00AD\u0301t, ét",
    "a\u00A0b\u202Fc\u3000d, a b c d",
    "ﬁne ＡＢＣ ｶﾞ, fine ABC ガ",
    "O’Brien ʻokina „quote“, O'Brien 'okina \"quote\"",
    "non\u2011breaking e\u2010mail, non-breaking e-mail",
    "٣ ๓ ३, 3 3 3",
    "Lego™, 'Lego '",
    "كـــتاب, كتاب",
    "word\u200Bbreak, wordbreak",
    "ไทย\u200Bไทย, ไทย ไทย"
  })
  void charactersHaveOneForm(String text, String normal) {
    assertThat(CharacterNormalizer.normalize(text)).isEqualTo(normal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "👩\u200D🔬 👩🏽\u200D🚀 ❤\uFE0F 1\uFE0F\u20E3 🏴\u200D☠\uFE0F",
        "йод їжак",
        "がぎぐ ガギグ",
        "हिन्दी தமிழ்",
        "ประเทศไทย"
      })
  void whatTellsWordsApartStays(String text) {
    assertThat(CharacterNormalizer.normalize(text)).isEqualTo(text);
  }

  @Test
  void offsetsLeadToTheOriginal() {
    char[] text = "a\u00ADb ﬁx 가 z".toCharArray();
    List<String> shifts = new ArrayList<>();
    CharBuffer normal =
        CharacterNormalizer.normalize(
            text, text.length, (offset, difference) -> shifts.add(offset + ":" + difference));
    assertThat(normal.toString()).isEqualTo("ab fix 가 z");
    assertThat(shifts).containsExactly("1:1", "5:0");
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = 1 + random.nextInt(8); left > 0; left--) {
      int[] range = RANGES.get(random.nextInt(RANGES.size()));
      text.appendCodePoint(range[0] + random.nextInt(range[1] - range[0] + 1));
    }
    return text.toString();
  }

  private static String codes(String text) {
    return text.codePoints().mapToObj("%x"::formatted).toList().toString();
  }
}
