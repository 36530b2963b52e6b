package dev.briefs.index.language;

import dev.briefs.Brief;
import dev.briefs.Section;
import dev.briefs.Table;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Tells in which language a text is: by its script and, where several languages share that, by how
 * many of its words are function words of each. Words of several languages count for each the less
 * (Grefenstette 1995 compares this with other ways). Thread-safe.
 */
public final class LanguageDetector {
  /** The tag of a language that is none of those known. */
  public static final String UNDETERMINED = "und";

  private static final int MOST_WORDS = 200;
  private static final int MOST_CHARACTERS = 4_000;

  /** A text of fewer words without function words may still be in any language. */
  private static final int TELLING_WORDS = 25;

  /** Of running text at least this share is function words. */
  private static final double USUAL_SHARE = 0.18;

  /** Of lists and headlines less is, and other languages must be further behind. */
  private static final double LEAST_SHARE = 0.1;

  /** Languages that a text is more likely to be in than in one like them. */
  private static final Set<String> WIDESPREAD = Set.of("en", "de", "fr", "es", "it", "pt");

  private static final double WIDESPREAD_LEAD = 1.15;
  private static final double LEAST_WEIGHT = 0.9;
  private static final double LEAST_LEAD = 1.02;
  private static final double LARGE_LEAD = 1.5;

  /** An ideograph stands for as much text as so many letters. */
  private static final int LETTERS_OF_IDEOGRAPH = 2;

  private static final double KANA_SHARE = 0.1;
  private static final double DENSE_SHARE = 0.4;

  private LanguageDetector() {}

  private static final class Lazy {
    private static final FunctionWords WORDS = FunctionWords.read();
    private static final double[] PRIORS =
        WORDS.tags().stream()
            .mapToDouble(tag -> WIDESPREAD.contains(tag) ? WIDESPREAD_LEAD : 1)
            .toArray();
  }

  /** The tag of the language of a brief: the one its file states, else that of its text. */
  public static String of(Brief brief) {
    return brief.language().isEmpty() ? ofText(brief) : brief.language();
  }

  private static String ofText(Brief brief) {
    StringBuilder text = new StringBuilder(brief.title());
    text.append('\n').append(brief.summary());
    for (Section section : brief.sections()) {
      if (text.length() > MOST_CHARACTERS) {
        break;
      }
      text.append('\n').append(section.heading()).append('\n');
      text.append(section.prose());
    }
    for (Table table : brief.tables()) {
      table.rows().forEach(row -> row.cells().values().forEach(c -> text.append('\n').append(c)));
    }
    return of(text);
  }

  /**
   * The BCP 47 tag of the language of a text; {@link #UNDETERMINED} where it is in none of those
   * known, empty where the text is too short to tell.
   */
  public static String of(CharSequence written) {
    String text = Normalizer.normalize(written, Normalizer.Form.NFC);
    Map<Script, Integer> letters = new EnumMap<>(Script.class);
    Words words = new Words();
    int end = Math.min(text.length(), MOST_CHARACTERS);
    for (int at = 0; at < end && words.count < MOST_WORDS; ) {
      int character = Character.codePointAt(text, at);
      if (Character.isLetter(character)) {
        Script script = Script.of(character);
        if (script != null) {
          letters.merge(script, script.isDense() ? LETTERS_OF_IDEOGRAPH : 1, Integer::sum);
        }
      }
      words.add(character);
      at += Character.charCount(character);
    }
    words.add(' ');
    return of(letters, words);
  }

  private static String of(Map<Script, Integer> letters, Words words) {
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    String dense = dense(letters, all);
    if (!dense.isEmpty() || all == 0) {
      return dense;
    }
    Script script = main(letters);
    String told = words.language();
    if (!told.isEmpty()) {
      return told;
    }
    boolean none =
        script == Script.LATIN && words.count >= TELLING_WORDS && words.share() < LEAST_SHARE;
    return none ? UNDETERMINED : script.language();
  }

  private static Script main(Map<Script, Integer> letters) {
    Script main = Script.LATIN;
    for (Map.Entry<Script, Integer> each : letters.entrySet()) {
      main = each.getValue() > letters.getOrDefault(main, 0) ? each.getKey() : main;
    }
    return main;
  }

  /** Chinese, Japanese or Korean; empty where the text is mostly in other script. */
  private static String dense(Map<Script, Integer> letters, int all) {
    int kana = letters.getOrDefault(Script.HIRAGANA, 0) + letters.getOrDefault(Script.KATAKANA, 0);
    int hangul = letters.getOrDefault(Script.HANGUL, 0);
    int han = letters.getOrDefault(Script.HAN, 0);
    if (kana + hangul + han < DENSE_SHARE * all || all == 0) {
      return "";
    }
    if (hangul > kana + han) {
      return Script.HANGUL.language();
    }
    return kana > KANA_SHARE * (kana + han) ? Script.KATAKANA.language() : Script.HAN.language();
  }

  /** Counts the words of a text, and for each language those that are function words in it. */
  private static final class Words {
    private final double[] weights = new double[Lazy.WORDS.tags().size()];
    private final int[] hits = new int[weights.length];
    private char[] word = new char[32];
    private int length;
    private int count;
    private double share;

    void add(int character) {
      boolean part = Character.isLetter(character) || isMark(character);
      if (part && length + 1 < word.length) {
        length += Character.toChars(Character.toLowerCase(character), word, length);
      } else if (!part && length > 0) {
        count++;
        addWeights(Lazy.WORDS.languages(word, length));
        length = 0;
      }
    }

    private static boolean isMark(int character) {
      int type = character < 0x300 ? 0 : Character.getType(character);
      return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private void addWeights(long languages) {
      double weight = 1 / Math.sqrt(Math.max(1, Long.bitCount(languages)));
      for (long left = languages; left != 0; left &= left - 1) {
        int language = Long.numberOfTrailingZeros(left);
        weights[language] += weight;
        hits[language]++;
      }
    }

    /** The language whose words they are; empty where that is not clear. */
    String language() {
      for (int i = 0; i < weights.length; i++) {
        weights[i] *= Lazy.PRIORS[i];
      }
      int best = 0;
      for (int i = 1; i < weights.length; i++) {
        best = weights[i] > weights[best] ? i : best;
      }
      boolean widespread = Lazy.PRIORS[best] > 1;
      double lead = weights[best] / Math.max(second(best), Double.MIN_NORMAL);
      share = hits[best] / (double) count;
      boolean clear =
          share >= USUAL_SHARE && lead >= LEAST_LEAD
              || widespread && share >= LEAST_SHARE && lead >= LARGE_LEAD;
      return clear && weights[best] >= LEAST_WEIGHT ? Lazy.WORDS.tags().get(best) : "";
    }

    /** The share of the words that are function words of the likeliest language. */
    double share() {
      return share;
    }

    private double second(int best) {
      double second = 0;
      for (int i = 0; i < weights.length; i++) {
        second = i == best ? second : Math.max(second, weights[i]);
      }
      return second;
    }
  }
}
