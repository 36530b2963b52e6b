package dev.briefs.search.query;

import dev.briefs.CustomField;
import dev.briefs.index.document.CustomFields;
import dev.briefs.index.document.Fields;
import java.util.List;

/**
 * A field of the query language.
 *
 * @param label the name as a query writes it
 * @param kind what it holds
 * @param target the field of the index, or the name of the table
 */
public record SearchField(String label, Kind kind, String target) {
  /** The title. */
  public static final SearchField TITLE = new SearchField("title", Kind.TEXT, Fields.TITLE);

  /** The summary. */
  public static final SearchField SUMMARY = new SearchField("summary", Kind.TEXT, Fields.SUMMARY);

  /** Keywords. */
  public static final SearchField KEYWORD = new SearchField("keyword", Kind.VALUE, Fields.KEYWORD);

  /** Themes. */
  public static final SearchField THEME = new SearchField("theme", Kind.VALUE, Fields.THEME);

  /** The category. */
  public static final SearchField CATEGORY =
      new SearchField("category", Kind.VALUE, Fields.CATEGORY);

  /** The type. */
  public static final SearchField TYPE = new SearchField("type", Kind.VALUE, Fields.TYPE);

  /** The issue. */
  public static final SearchField ISSUE = new SearchField("issue", Kind.VALUE, Fields.ISSUE);

  /** The language. */
  public static final SearchField LANGUAGE =
      new SearchField("language", Kind.VALUE, Fields.LANGUAGE);

  /** The host of the link. */
  public static final SearchField HOST = new SearchField("host", Kind.VALUE, Fields.HOST);

  /** Topics. */
  public static final SearchField TOPIC = new SearchField("topic", Kind.VALUE, "topic");

  /** The date. */
  public static final SearchField DATE = new SearchField("date", Kind.DATE, Fields.DATE);

  /** Rows of the Signals tables. */
  public static final SearchField SIGNAL = new SearchField("signal", Kind.TABLE, "signals");

  /** Rows of the Concerns tables. */
  public static final SearchField CONCERN = new SearchField("concern", Kind.TABLE, "concerns");

  /** Rows of the Behaviors tables. */
  public static final SearchField BEHAVIOR = new SearchField("behavior", Kind.TABLE, "behaviors");

  /** Rows of the Technologies tables. */
  public static final SearchField TECHNOLOGY =
      new SearchField("technology", Kind.TABLE, "technologies");

  /** What rows say will change. */
  public static final SearchField CHANGE =
      new SearchField("change", Kind.COLUMN, Fields.ROW_CHANGE);

  /** What rows see ten years ahead. */
  public static final SearchField HORIZON =
      new SearchField("horizon", Kind.COLUMN, Fields.ROW_HORIZON);

  /** The driving forces of rows. */
  public static final SearchField DRIVER =
      new SearchField("driver", Kind.COLUMN, Fields.ROW_DRIVER);

  /** The relevancy of rows. */
  public static final SearchField RELEVANCY =
      new SearchField("relevancy", Kind.NUMBER, Fields.ROW_RELEVANCY);

  /** The fields that every index has. */
  static final List<SearchField> USUAL =
      List.of(
          TITLE,
          SUMMARY,
          KEYWORD,
          THEME,
          CATEGORY,
          TYPE,
          LANGUAGE,
          ISSUE,
          HOST,
          TOPIC,
          DATE,
          SIGNAL,
          CONCERN,
          BEHAVIOR,
          TECHNOLOGY,
          CHANGE,
          HORIZON,
          DRIVER,
          RELEVANCY);

  /** What a field holds. */
  public enum Kind {
    /** Words of a brief. */
    TEXT,
    /** Whole values of a brief. */
    VALUE,
    /** A brief's date. */
    DATE,
    /** The rows of one table. */
    TABLE,
    /** One column of the rows. */
    COLUMN,
    /** A number of a row. */
    NUMBER,
    /** A decimal number of a brief. */
    DECIMAL
  }

  /** A field that a program has declared. */
  static SearchField of(CustomField field) {
    Kind kind =
        switch (field.kind()) {
          case EXACT -> Kind.VALUE;
          case TEXT -> Kind.TEXT;
          case NUMBER -> Kind.DECIMAL;
        };
    return new SearchField(field.name(), kind, CustomFields.target(field));
  }

  /** Whether it holds values, dates or numbers, which are conditions beside words. */
  public boolean isOfValues() {
    return kind == Kind.VALUE || isOrdered();
  }

  /** Whether it takes ranges. */
  boolean isOrdered() {
    return kind == Kind.DATE || kind == Kind.NUMBER || kind == Kind.DECIMAL;
  }
}
