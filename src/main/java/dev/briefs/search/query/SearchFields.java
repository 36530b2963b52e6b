package dev.briefs.search.query;

import dev.briefs.CustomField;
import dev.briefs.InvalidArchiveException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields that queries of an index may name.
 *
 * @param all the fields, the usual ones first
 */
public record SearchFields(List<SearchField> all) {
  /** The fields that every index has. */
  public static final SearchFields USUAL = new SearchFields(SearchField.USUAL);

  /** The usual fields and those that a program has declared. */
  public static SearchFields with(List<CustomField> declared) {
    return declared.isEmpty()
        ? USUAL
        : new SearchFields(
            Stream.concat(SearchField.USUAL.stream(), declared.stream().map(SearchField::of))
                .toList());
  }

  /**
   * Makes sure that queries can tell declared fields from the usual ones.
   *
   * @throws InvalidArchiveException when one has the name of a usual one, singular or plural
   */
  public static void check(List<CustomField> declared) {
    for (CustomField field : declared) {
      if (USUAL.find(field.name()).isPresent()) {
        throw new InvalidArchiveException(
            field.name(), "is a field of every index; choose another name");
      }
    }
  }

  /** The field of a name, singular or plural, in any case. */
  Optional<SearchField> find(String name) {
    String label = name.toLowerCase(Locale.ROOT);
    return all.stream()
        .filter(field -> label.equals(field.label()) || isPlural(label, field.label()))
        .findFirst();
  }

  /** The field that a name misspells by one letter, if there is one. */
  Optional<SearchField> nearest(String name) {
    String label = name.toLowerCase(Locale.ROOT);
    return all.stream()
        .filter(field -> field.label().length() > 3 && EditDistance.atMostOne(label, field.label()))
        .findFirst();
  }

  /** All names, for messages. */
  String labels() {
    return all.stream().map(SearchField::label).collect(Collectors.joining(", "));
  }

  private static boolean isPlural(String label, String singular) {
    return label.equals(singular + "s")
        || (singular.endsWith("y")
            && label.equals(singular.substring(0, singular.length() - 1) + "ies"));
  }
}
