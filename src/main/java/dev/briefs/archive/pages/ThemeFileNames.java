package dev.briefs.archive.pages;

import dev.briefs.markdown.ClosestSection;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Names the files of the pages of themes: small letters, digits and hyphens, whatever the theme, so
 * that they are the same on every system. A name that says too little, is too long, belongs to
 * several themes or has a meaning of its own somewhere ends in a hash of the theme.
 */
final class ThemeFileNames {
  private static final int LONGEST = 60;
  private static final int HASH_DIGITS = 12;
  private static final Pattern TAKEN =
      Pattern.compile(
          "index|readme|con|prn|aux|nul|(com|lpt)[0-9]|(.*-)?[0-9a-f]{" + HASH_DIGITS + "}");

  private final Map<String, String> names = new HashMap<>();

  /** Names for the pages of these themes. */
  ThemeFileNames(List<Theme> themes) {
    Map<String, Integer> counts = new HashMap<>();
    themes.forEach(theme -> counts.merge(plain(theme.name()), 1, Integer::sum));
    for (Theme theme : themes) {
      String plain = plain(theme.name());
      boolean clear = counts.getOrDefault(plain, 0) == 1 && isComplete(plain, theme.name());
      names.put(theme.key(), clear ? plain : hashed(plain, theme.key()));
    }
  }

  /** Whether a theme has a page. */
  boolean has(Theme theme) {
    return names.containsKey(theme.key());
  }

  /** The file of a theme's page, in the folder of these pages. */
  String file(Theme theme) {
    return Objects.requireNonNull(names.get(theme.key())) + ".md";
  }

  /** A link to a theme's page from where the folder of these pages has this path. */
  String link(Theme theme, String folder) {
    return ClosestSection.link(theme.name(), folder + file(theme));
  }

  /** A theme in small letters and digits of ASCII, each run of others a hyphen. */
  static String plain(String theme) {
    char[] letters = Normalizer.normalize(theme, Normalizer.Form.NFKC).toCharArray();
    char[] folded = new char[4 * letters.length];
    int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
    return new String(folded, 0, length)
        .toLowerCase(Locale.ROOT)
        .replaceAll("['’]", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  private static boolean isComplete(String plain, String theme) {
    long letters = theme.codePoints().filter(Character::isLetterOrDigit).count();
    long kept = plain.chars().filter(Character::isLetterOrDigit).count();
    return kept >= letters
        && !plain.isEmpty()
        && plain.length() <= LONGEST
        && !TAKEN.matcher(plain).matches();
  }

  private static String hashed(String plain, String key) {
    String start = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-$", "");
    return (start.isEmpty() ? "" : start + "-") + hash(key);
  }

  private static String hash(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_DIGITS / 2);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
