package dev.briefs.search.score;

import dev.briefs.SearchRequest.Sort;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Supplier;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The place behind a hit in an order, as a text. */
public final class Cursor {
  private static final String SEPARATOR = "\u001f";

  private Cursor() {}

  /** The place behind a document. */
  public static String behind(FieldDoc document, Sort sort) {
    Object value = document.fields[0];
    String key =
        switch (sort) {
          case RELEVANCE -> Integer.toHexString(Float.floatToIntBits((Float) value));
          case DATE -> value.toString();
          case TITLE -> text(value);
        };
    String place = String.join(SEPARATOR, sort.name(), key, id(document.fields[1]));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(place.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The document that a place is behind; none for the empty text.
   *
   * @throws IllegalArgumentException when the text is no place in the order
   */
  public static @Nullable FieldDoc parse(String text, Sort sort) {
    if (text.isEmpty()) {
      return null;
    }
    try {
      String place = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      String[] parts = place.split(SEPARATOR, -1);
      if (parts.length == 3 && parts[0].equals(sort.name())) {
        return new FieldDoc(
            Integer.MAX_VALUE,
            Float.NaN,
            new Object[] {value(parts[1], sort), id(new BytesRef(parts[2]))});
      }
    } catch (IllegalArgumentException notPlace) {
      throw new IllegalArgumentException(message(text), notPlace);
    }
    throw new IllegalArgumentException(message(text));
  }

  private static Object value(String key, Sort sort) {
    return switch (sort) {
      case RELEVANCE -> Float.intBitsToFloat(Integer.parseUnsignedInt(key, 16));
      case DATE -> Long.parseLong(key);
      case TITLE -> new BytesRef(key);
    };
  }

  private static Supplier<BytesRef> id(BytesRef id) {
    return () -> id;
  }

  private static String id(Object value) {
    return value instanceof Supplier<?> id ? text(id.get()) : "";
  }

  private static String text(Object value) {
    return value instanceof BytesRef bytes ? bytes.utf8ToString() : "";
  }

  private static String message(String text) {
    return "after must be the next of results of the same request, got " + text;
  }
}
