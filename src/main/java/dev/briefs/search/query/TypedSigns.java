package dev.briefs.search.query;

/** The signs of a query as its syntax knows them, whatever keyboard they were typed on. */
final class TypedSigns {
  private static final char FIRST_WIDE = '\uff01';
  private static final char LAST_WIDE = '\uff5e';

  private TypedSigns() {}

  /** The query with typographic quotes and signs of full width as ASCII ones, as long as before. */
  static String plain(String query) {
    StringBuilder plain = new StringBuilder(query.length());
    for (int i = 0; i < query.length(); i++) {
      plain.append(plain(query.charAt(i)));
    }
    return plain.toString();
  }

  private static char plain(char sign) {
    return switch (sign) {
      case '“', '”', '„', '‟', '«', '»', '〝', '〞', '〟', '「', '」', '『', '』' -> '"';
      default -> sign >= FIRST_WIDE && sign <= LAST_WIDE ? (char) (sign - FIRST_WIDE + '!') : sign;
    };
  }
}
