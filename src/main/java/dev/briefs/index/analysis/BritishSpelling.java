package dev.briefs.index.analysis;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Words in American spelling: {@code labour}, {@code centre}, {@code organisation}, {@code
 * modelling}, {@code defence} and {@code programme} as {@code labor}, {@code center} and so on. A
 * word that has no American spelling may become one that does not exist.
 */
final class BritishSpelling extends TokenFilter {
  private static final List<Rule> RULES =
      List.of(
          new Rule("(\\w{3})our(s|al|ed|ing|able)?", "$1or$2"),
          new Rule("(\\w{2})tre(s?)", "$1ter$2"),
          new Rule("(\\w{3})([iy])s(e|es|ed|ing|ations?)", "$1$2z$3"),
          new Rule("(\\w{3})ll(ing|ed|ers?)", "$1l$2"),
          new Rule("(\\w*)(def|off|lic)ence(s?)", "$1$2ense$3"),
          new Rule("(\\w*)programme(s?)", "$1program$2"));

  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

  BritishSpelling(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    RULES.stream()
        .filter(rule -> rule.british().matcher(word).find())
        .findFirst()
        .ifPresent(this::apply);
    return true;
  }

  private void apply(Rule rule) {
    String american = rule.british().matcher(word).replaceAll(rule.american());
    word.setEmpty().append(american);
  }

  private record Rule(Pattern british, String american) {
    Rule(String ending, String american) {
      this(Pattern.compile(ending + "$"), american);
    }
  }
}
