package dev.briefs.index.document;

import dev.briefs.Brief;
import dev.briefs.Row;
import dev.briefs.Section;
import dev.briefs.Table;
import dev.briefs.index.analysis.FacetValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * What similarity knows of a brief: its terms with their frequencies, each field counted by its
 * weight. A term of code counts once at most, so that it helps to find and does not decide. The
 * written Closest section has no part in it.
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
    String text = text(brief);
    BitSet code = code(brief, text.length());
    count(text, TEXT_WEIGHT, analyzer, leftOut.or(code::get), frequencies);
    if (!code.isEmpty()) {
      Map<String, Integer> ofCode = new HashMap<>();
      IntPredicate prose = offset -> !code.get(offset);
      count(text, TEXT_WEIGHT, analyzer, leftOut.or(prose), ofCode);
      ofCode.keySet().forEach(term -> frequencies.putIfAbsent(term, TEXT_WEIGHT));
    }
    return new TermProfile(frequencies);
  }

  /** Where code stands in {@link #text}, of which the sections are the end. */
  private static BitSet code(Brief brief, int length) {
    BitSet code = new BitSet();
    int end = length;
    List<Section> compared = brief.sections().stream().filter(Section::compared).toList();
    for (Section section : compared.reversed()) {
      int start = end - section.text().length();
      if (!section.code().isEmpty()) {
        section.forEachLine(
            (from, to, isCode) -> code.set(start + from, isCode ? start + to : start + from));
      }
      end = start - section.heading().length() - 2;
    }
    return code;
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
