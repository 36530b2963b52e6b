package dev.briefs.index.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.Brief;
import dev.briefs.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageDetectorTest {
  @ParameterizedTest
  @CsvSource({
    "en, The city will close two of its old bridges to traffic while they are being repaired.",
    "de, Die Stadt wird zwei ihrer alten Brücken für den Verkehr sperren.",
    "fr, La ville va fermer deux de ses vieux ponts pendant les travaux.",
    "es, La ciudad cerrará dos de sus puentes antiguos mientras los reparan.",
    "it, La città chiuderà due dei suoi vecchi ponti per i lavori che sono in programma.",
    "pt, A cidade vai fechar duas das suas pontes antigas e não há data para o fim das obras.",
    "nl, De stad sluit twee van haar oude bruggen omdat ze worden hersteld.",
    "sv, Staden stänger två av sina gamla broar medan de repareras och det blir inte billigt.",
    "pl, Miasto zamknie dwa ze starych mostów na czas remontu i nie jest to tanie.",
    "cs, Město uzavře dva ze svých starých mostů a není jasné kdy se otevřou.",
    "ru, Город закроет два старых моста на время ремонта.",
    "uk, Місто закриє два старих мости на час ремонту і це не дешево.",
    "el, Η πόλη θα κλείσει δύο από τις παλιές γέφυρες.",
    "ar, ستغلق المدينة اثنين من جسورها القديمة أثناء إصلاحها",
    "he, העיר תסגור שניים מהגשרים הישנים שלה",
    "hi, शहर अपने दो पुराने पुलों को मरम्मत के लिए बंद करेगा",
    "th, เมืองจะปิดสะพานเก่าสองแห่งเพื่อซ่อมแซม",
    "zh, 该市将关闭两座旧桥进行维修。",
    "ja, 市は修理のため古い橋を二つ閉鎖する。",
    "ko, 시는 보수를 위해 오래된 다리 두 개를 폐쇄한다.",
  })
  void tellsTheLanguageOfASentence(String tag, String text) {
    assertThat(LanguageDetector.of(text)).isEqualTo(tag);
  }

  @Test
  void textsTooShortAreOfNone() {
    assertThat(LanguageDetector.of("")).isEmpty();
    assertThat(LanguageDetector.of("Lucene 10.4 benchmark")).isEmpty();
    assertThat(LanguageDetector.of("2026 – 17 %")).isEmpty();
  }

  @Test
  void longTextsWithoutKnownFunctionWordsAreUndetermined() {
    assertThat(LanguageDetector.of("brzk vlmu qorto ".repeat(20)))
        .isEqualTo(LanguageDetector.UNDETERMINED);
  }

  @Test
  void composedAndDecomposedLettersAreTheSame() {
    String text = "Thành phố sẽ đóng hai cây cầu cũ để sửa chữa và không có ngày mở lại";
    assertThat(LanguageDetector.of(text)).isEqualTo("vi");
    assertThat(
            LanguageDetector.of(
                java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)))
        .isEqualTo("vi");
  }

  @Test
  void codeAndForeignTitlesDoNotDecide() {
    String code = "if this is not in the list then return from it\n".repeat(20).strip();
    Section section = new Section("", "Die Schleife wird nicht mehr ausgeführt.\n\n" + code, code);
    Brief brief = Brief.builder("a").title("The loop").sections(List.of(section)).build();
    assertThat(LanguageDetector.of(brief)).isEqualTo("de");
  }

  @Test
  void whatTheFileStatesWins() {
    Brief brief =
        Brief.builder("a").summary("This is what we have of it.").language("de-CH").build();
    assertThat(LanguageDetector.of(brief)).isEqualTo("de-CH");
  }
}
