package dev.briefs.index.document;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Each term of a profile once, with its frequency. */
final class ProfileTokenStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final TermProfile profile;
  private Iterator<Map.Entry<String, Integer>> entries;

  ProfileTokenStream(TermProfile profile) {
    this.profile = profile;
    this.entries = profile.frequencies().entrySet().iterator();
  }

  @Override
  public void reset() {
    entries = profile.frequencies().entrySet().iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!entries.hasNext()) {
      return false;
    }
    clearAttributes();
    Map.Entry<String, Integer> entry = entries.next();
    term.append(entry.getKey());
    frequency.setTermFrequency(entry.getValue());
    return true;
  }
}
