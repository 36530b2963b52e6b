package dev.briefs.index.document;

import dev.briefs.Brief;
import dev.briefs.Row;
import dev.briefs.Section;
import dev.briefs.Table;
import dev.briefs.index.analysis.FacetValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * What similarity knows of a brief: its terms with their frequencies, each field counted by its
 * weight. The written Closest section has no part in it.
 *
 * @param frequencies the frequency of each term
 */
public record TermProfile(Map<String, Integer> frequencies) {
  /** How often a word of the title counts, unless the title is only how the summary begins. */
  static final int TITLE_WEIGHT = 2;

  /** How often a word of any other field counts. */
  static final int TEXT_WEIGHT = 1;

  /** The profile of a text without terms. */
  static final TermProfile NONE = new TermProfile(Map.of());

  /** Makes the map unmodifiable. */
  public TermProfile {
    frequencies = Collections.unmodifiableMap(frequencies);
  }

  /** The profile of a brief, its text analysed as the analyzer does {@link Fields#PROFILE}. */
  public static TermProfile of(Brief brief, Analyzer analyzer) {
    return of(brief, analyzer, offset -> false);
  }

  /**
   * The profile of a brief without some of its words.
   *
   * @param leftOut whether the word that begins at an offset of {@link #text} is left out
   */
  public static TermProfile of(Brief brief, Analyzer analyzer, IntPredicate leftOut) {
    Map<String, Integer> frequencies = new HashMap<>();
    count(brief.title(), titleWeight(brief), analyzer, offset -> false, frequencies);
    count(text(brief), TEXT_WEIGHT, analyzer, leftOut, frequencies);
    return new TermProfile(frequencies);
  }

  /** The text of a brief without its title, as similarity reads it. */
  public static String text(Brief brief) {
    StringBuilder text = new StringBuilder(brief.summary());
    brief.keywords().forEach(keyword -> text.append('\n').append(keyword));
    brief.themes().forEach(theme -> text.append('\n').append(theme));
    brief.tables().stream().filter(Table::compared).forEach(table -> append(table, text));
    for (Section section : brief.sections()) {
      if (!section.compared()) {
        continue;
      }
      text.append('\n').append(section.heading()).append('\n').append(section.text());
    }
    return text.toString();
  }

  private static int titleWeight(Brief brief) {
    boolean opening = FacetValue.fold(brief.summary()).startsWith(FacetValue.fold(brief.title()));
    return opening ? TEXT_WEIGHT : TITLE_WEIGHT;
  }

  private static void append(Table table, StringBuilder text) {
    for (Row row : table.rows()) {
      row.cells().values().forEach(cell -> text.append('\n').append(cell));
    }
  }

  private static void count(
      String text,
      int weight,
      Analyzer analyzer,
      IntPredicate leftOut,
      Map<String, Integer> frequencies) {
    try (TokenStream tokens = analyzer.tokenStream(Fields.PROFILE, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offsets = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (!leftOut.test(offsets.startOffset())) {
          frequencies.merge(term.toString(), weight, Integer::sum);
        }
      }
      tokens.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
