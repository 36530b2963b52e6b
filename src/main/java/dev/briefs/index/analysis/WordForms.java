package dev.briefs.index.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word and how else people write it.
 *
 * @param typed the word, without the genitive's {@code 's} and an article before an apostrophe
 * @param forms other ways to write it, such as {@code US} for {@code U.S}
 * @param parts what it is made of, such as {@code user} and {@code Name} of {@code userName}
 */
record WordForms(String typed, List<String> forms, List<String> parts) {
  private static final int SHORTEST_PART = 2;
  private static final int SHORTEST_CAMEL = 4;
  private static final int LONGEST_UNIT = 6;
  private static final int SHORTEST_ACRONYM = "U.S".length();

  /** What French, Italian and Catalan write with an apostrophe before a word. */
  private static final Set<String> ELISIONS =
      Set.of(
          "l", "d", "j", "m", "t", "s", "n", "c", "v", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
          "gl", "un", "all", "dall", "dell", "nell", "sull", "coll", "pell", "agl", "dagl", "degl",
          "negl", "sugl", "quell", "quest");

  /** Whether a word may have other forms, or parts. */
  static boolean isPossible(char[] word, int length) {
    for (int i = 0; i < length; i++) {
      char character = word[i];
      if (character < 'a' || character > 'z') {
        boolean capital = character >= 'A' && character <= 'Z';
        boolean plain = capital ? i == 0 || isCapital(word[i - 1]) : Character.isLetter(character);
        boolean camelEnd = capital && i > 0 && i + 2 < length && !isCapital(word[i + 1]);
        if (!plain || camelEnd) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isCapital(char character) {
    return character >= 'A' && character <= 'Z';
  }

  /** The forms of a word that has no hyphen. */
  static WordForms of(String word) {
    String plain = withoutGenitive(strip(word, '_'));
    int number = Numbers.end(plain);
    if (number > 0) {
      return ofNumber(plain, number);
    }
    int apostrophe = plain.indexOf('\'');
    if (apostrophe > 0) {
      return ofApostrophe(plain, apostrophe);
    }
    if (plain.indexOf('.') > 0) {
      return ofDots(plain);
    }
    if (plain.indexOf('_') > 0) {
      return new WordForms(plain, List.of(without(plain, '_')), parts(plain, '_'));
    }
    return isNamed(plain) ? ofSign(plain) : new WordForms(plain, List.of(), camelParts(plain));
  }

  /**
   * The word that stands for all forms. That of {@code we're} is the word itself, not another one;
   * so is that of {@code U.S}, and {@code 2,000} is no year.
   */
  String common() {
    int number = Numbers.end(typed);
    if (number > 0) {
      return Numbers.grouped(typed.substring(0, number)) + typed.substring(number);
    }
    int apostrophe = typed.indexOf('\'');
    boolean contraction = apostrophe > 0 && typed.length() - apostrophe - 1 <= SHORTEST_PART;
    boolean shortest = typed.length() <= SHORTEST_ACRONYM && typed.indexOf('.') > 0;
    return forms.isEmpty() || contraction || shortest ? typed : forms.getFirst();
  }

  private static String strip(String word, char sign) {
    int start = 0;
    int end = word.length();
    while (start < end && word.charAt(start) == sign) {
      start++;
    }
    while (end > start && word.charAt(end - 1) == sign) {
      end--;
    }
    return word.substring(start, end);
  }

  private static String withoutGenitive(String word) {
    boolean genitive = word.endsWith("'s") || word.endsWith("'S");
    return genitive && word.length() > 2 ? word.substring(0, word.length() - 2) : word;
  }

  /** A number alone, or with a unit behind it. */
  private static WordForms ofNumber(String word, int end) {
    String number = word.substring(0, end);
    String plain = Numbers.plain(number);
    String unit = word.substring(end);
    boolean isUnit = unit.length() <= LONGEST_UNIT && unit.chars().allMatch(Character::isLetter);
    if (!isUnit) {
      return new WordForms(word, List.of(), List.of());
    }
    List<String> forms = plain.equals(number) ? List.of() : List.of(plain + unit);
    return new WordForms(word, forms, unit.isEmpty() ? List.of() : List.of(plain));
  }

  private static WordForms ofApostrophe(String word, int apostrophe) {
    String before = word.substring(0, apostrophe).toLowerCase(Locale.ROOT);
    String rest = word.substring(apostrophe + 1);
    List<String> joined = List.of(without(word, '\''));
    if (!ELISIONS.contains(before) || rest.length() < SHORTEST_PART) {
      return new WordForms(word, joined, rest.length() > SHORTEST_PART ? List.of(rest) : List.of());
    }
    WordForms forms = of(rest);
    return Character.isUpperCase(rest.charAt(0))
        ? new WordForms(forms.typed(), joined, forms.parts())
        : forms;
  }

  private static WordForms ofDots(String word) {
    List<String> joined = List.of(without(word, '.'));
    List<String> parts = parts(word, '.');
    return new WordForms(
        word, joined, parts.size() == 1 && word.length() > 4 ? parts : atLeastTwo(parts));
  }

  private static List<String> atLeastTwo(List<String> parts) {
    return parts.size() > 1 ? parts : List.of();
  }

  private static boolean isNamed(String word) {
    return word.charAt(0) == '.' || word.indexOf('+') > 0 || word.indexOf('#') > 0;
  }

  /** A name with signs, such as {@code C++20} or {@code .NET}, which is also its longer word. */
  private static WordForms ofSign(String word) {
    int plus = word.lastIndexOf('+');
    if (plus > 0 && plus + 1 < word.length()) {
      return new WordForms(word, List.of(), List.of(word.substring(0, plus + 1)));
    }
    String bare = without(without(without(word, '+'), '#'), '.');
    return new WordForms(
        word, List.of(), bare.length() >= SHORTEST_PART ? List.of(bare) : List.of());
  }

  private static String without(String word, char sign) {
    return word.replace(String.valueOf(sign), "");
  }

  private static List<String> parts(String word, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    while (start <= word.length()) {
      int next = word.indexOf(separator, start);
      int end = next < 0 ? word.length() : next;
      if (end - start >= SHORTEST_PART) {
        String part = word.substring(start, end);
        parts.add(part);
        parts.addAll(camelParts(part));
      }
      start = end + 1;
    }
    return parts;
  }

  /** The parts of a word that begin with a capital in its midst. */
  private static List<String> camelParts(String word) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int at = 1; at < word.length(); at++) {
      if (beginsPart(word, at)) {
        add(word.substring(start, at), parts);
        start = at;
      }
    }
    if (start > 0 && word.length() >= SHORTEST_CAMEL) {
      add(word.substring(start), parts);
      return parts;
    }
    return List.of();
  }

  private static void add(String part, List<String> parts) {
    if (part.length() >= SHORTEST_PART) {
      parts.add(part);
    }
  }

  /**
   * Whether a part begins, as at {@code N} of {@code userName} and {@code P} of {@code XMLPart}.
   */
  private static boolean beginsPart(String word, int at) {
    if (!Character.isUpperCase(word.charAt(at))) {
      return false;
    }
    boolean lowerBefore = Character.isLowerCase(word.charAt(at - 1));
    boolean lowerBehind =
        at + 2 < word.length()
            && Character.isLowerCase(word.charAt(at + 1))
            && Character.isLowerCase(word.charAt(at + 2));
    return lowerBefore || lowerBehind && Character.isUpperCase(word.charAt(at - 1));
  }
}
