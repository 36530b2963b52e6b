package dev.briefs.index.document;

import dev.briefs.Brief;
import dev.briefs.CustomField;
import dev.briefs.CustomField.Kind;
import dev.briefs.InvalidArchiveException;
import dev.briefs.index.analysis.FacetValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/**
 * The fields that a program has declared for an index.
 *
 * @param declared the fields, each name once
 */
public record CustomFields(List<CustomField> declared) {
  /** No fields. */
  public static final CustomFields NONE = new CustomFields(List.of());

  private static final String PREFIX = "custom_";
  private static final String VALUES = "_values";

  /** Copies the list. */
  public CustomFields {
    declared = List.copyOf(declared);
  }

  /**
   * These and others.
   *
   * @throws InvalidArchiveException when a field of one name is of two kinds
   */
  public CustomFields and(List<CustomField> others) {
    List<CustomField> all = new ArrayList<>(declared);
    for (CustomField other : others) {
      Optional<CustomField> known = new CustomFields(all).find(other.name());
      if (known.isEmpty()) {
        all.add(other);
      } else if (known.get().kind() != other.kind()) {
        throw new InvalidArchiveException(
            other.name(), "is declared as " + known.get().kind() + ", not " + other.kind());
      }
    }
    return new CustomFields(all);
  }

  /** The field of a name. */
  public Optional<CustomField> find(String name) {
    return declared.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /**
   * The field of a name.
   *
   * @throws InvalidArchiveException when there is none
   */
  private CustomField get(String name) {
    return find(name)
        .orElseThrow(
            () -> new InvalidArchiveException(name, "is no declared field; " + declaredNames()));
  }

  private String declaredNames() {
    return declared.isEmpty()
        ? "none is declared"
        : declared.stream()
            .map(CustomField::name)
            .collect(Collectors.joining(", ", "those are ", ""));
  }

  /** The field of the index that holds words, numbers or folded values of a field. */
  public static String target(CustomField field) {
    return PREFIX + field.name();
  }

  /**
   * The field of the index that holds whole values to be counted and filtered by.
   *
   * @throws InvalidArchiveException when there is no such field, or one of words
   */
  public String values(String name) {
    CustomField field = get(name);
    if (field.kind() == Kind.TEXT) {
      throw new InvalidArchiveException(name, "holds words, which have no values to count");
    }
    return values(field);
  }

  private static String values(CustomField field) {
    return field.kind() == Kind.NUMBER ? target(field) + VALUES : target(field);
  }

  /**
   * A value of a field as the index compares it.
   *
   * @throws InvalidArchiveException when it is no number where one is expected
   */
  public String folded(String name, String value) {
    return value(get(name), value).folded();
  }

  private static FacetValue value(CustomField field, String text) {
    return FacetValue.of(
        field.kind() == Kind.NUMBER
            ? number(field.name(), text).stripTrailingZeros().toPlainString()
            : text);
  }

  private static BigDecimal number(String name, String text) {
    try {
      BigDecimal number = new BigDecimal(text.strip());
      if (Math.abs(number.precision() - number.scale()) < 300 && Math.abs(number.scale()) < 300) {
        return number;
      }
    } catch (NumberFormatException none) {
      throw new InvalidArchiveException(name, "expected a number, got " + text);
    }
    throw new InvalidArchiveException(name, "expected a number below 1e300, got " + text);
  }

  /**
   * Adds the values of a brief to its document.
   *
   * @throws InvalidArchiveException when it has values of a field that is not declared, or that are
   *     no numbers where these are expected
   */
  void add(Brief brief, Analyzer analyzer, Document document) {
    for (Map.Entry<String, List<String>> values : brief.fields().entrySet()) {
      CustomField field = get(values.getKey());
      for (String value : values.getValue().stream().distinct().toList()) {
        add(field, value, analyzer, document);
      }
    }
  }

  private static void add(CustomField field, String text, Analyzer analyzer, Document document) {
    switch (field.kind()) {
      case TEXT -> {
        document.add(new AnalyzedField(target(field), text, analyzer));
        document.add(new AnalyzedField(Fields.BODY, text, analyzer));
      }
      case EXACT -> addValue(field, text, document);
      case NUMBER -> {
        double number = number(field.name(), text).doubleValue();
        document.add(new DoubleField(target(field), number, Field.Store.NO));
        addValue(field, text, document);
      }
    }
  }

  private static void addValue(CustomField field, String text, Document document) {
    FacetValue value = value(field, text);
    if (!value.folded().isEmpty()) {
      document.add(new StringField(values(field), value.folded(), Field.Store.NO));
      document.add(new SortedSetDocValuesField(values(field), new BytesRef(value.encode())));
    }
  }
}
