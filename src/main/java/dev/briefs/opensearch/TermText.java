package dev.briefs.opensearch;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Analysed terms as text, which the analyzers of the index template turn back into the same terms
 * at the same positions. The signs between them are no characters of any text.
 */
final class TermText {
  /** Between the terms of one position. */
  private static final String SAME_PLACE = "\uFDD0";

  /** A position without a term. */
  private static final String GAP = "\uFDD1";

  /** Between a term and its frequency. */
  private static final String FREQUENCY = "\uFDD2";

  private TermText() {}

  /** The terms of a text by their positions, with blanks between these. */
  static String of(List<List<String>> positions) {
    return positions.stream()
        .map(terms -> terms.isEmpty() ? GAP : String.join(SAME_PLACE, terms))
        .collect(Collectors.joining(" "));
  }

  /** Terms with their frequencies. */
  static String of(Map<String, Integer> frequencies) {
    return frequencies.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(term -> term.getKey() + FREQUENCY + term.getValue())
        .collect(Collectors.joining(" "));
  }
}
