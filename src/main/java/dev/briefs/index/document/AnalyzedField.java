package dev.briefs.index.document;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;

/** A text that is analysed by an analyzer of its own, whatever that of the index writer. */
final class AnalyzedField extends Field {
  private final String text;
  private final Analyzer own;

  AnalyzedField(String name, String text, Analyzer own) {
    super(name, text, TextField.TYPE_NOT_STORED);
    this.text = text;
    this.own = own;
  }

  @Override
  public TokenStream tokenStream(Analyzer ignored, @Nullable TokenStream reused) {
    return own.tokenStream(name(), text);
  }
}
