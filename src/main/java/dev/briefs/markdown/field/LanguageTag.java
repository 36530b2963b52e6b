package dev.briefs.markdown.field;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;

/** The language that front matter states, as a BCP 47 tag. */
public final class LanguageTag {
  private LanguageTag() {}

  /** The tag of a language given by its tag or its English name; empty when it is neither. */
  public static String of(String written) {
    String text = written.strip().replace('_', '-');
    int encoding = text.indexOf('.');
    String tag = encoding < 0 ? text : text.substring(0, encoding);
    if (tag.isEmpty()) {
      return "";
    }
    if (tag.length() > 3 && tag.indexOf('-') < 0) {
      return ofName(tag);
    }
    try {
      return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException noTag) {
      return "";
    }
  }

  private static String ofName(String name) {
    return Arrays.stream(Locale.getISOLanguages())
        .filter(code -> isNamed(Locale.of(code), name))
        .findFirst()
        .orElse("");
  }

  private static boolean isNamed(Locale language, String name) {
    return language.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name)
        || language.getDisplayLanguage(language).equalsIgnoreCase(name);
  }
}
