package dev.briefs.index.document;

import dev.briefs.Brief;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The terms of a brief's analysed fields, as the index holds them. */
public final class BriefTerms {
  private BriefTerms() {}

  /** For each field its values, for each value its positions, for each position its terms. */
  public static Map<String, List<List<List<String>>>> of(Brief brief, Analyzer analyzer) {
    Map<String, List<List<List<String>>>> terms = new TreeMap<>();
    BriefDocuments.forEachText(
        brief,
        (field, text) ->
            terms
                .computeIfAbsent(field, key -> new ArrayList<>())
                .add(positions(field, text, analyzer)));
    return terms;
  }

  /** The terms of a text by their positions. */
  public static List<List<String>> positions(String field, String text, Analyzer analyzer) {
    List<List<String>> positions = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        for (int steps = increment.getPositionIncrement(); steps > 0; steps--) {
          positions.add(new ArrayList<>());
        }
        positions.getLast().add(term.toString());
      }
      tokens.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return positions;
  }
}
