package dev.briefs.search;

import dev.briefs.MadeUpBriefs;
import dev.briefs.MalformedQueryException;
import dev.briefs.SearchRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Searches a small archive for any text, which in strict reading may be refused. */
public final class SearchFuzz {
  private static final Search SEARCH = search();

  private SearchFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    SearchRequest request = SearchRequest.of(new String(data, StandardCharsets.UTF_8)).limit(3);
    SEARCH.search(request);
    SEARCH.searchRows(request);
    try {
      SEARCH.search(request.strict(true));
      SEARCH.searchRows(request.strict(true));
    } catch (MalformedQueryException refused) {
      QueryFuzz.requirePlace(refused, request.query());
    }
  }

  private static Search search() {
    try {
      return ArchiveFixture.of(new MadeUpBriefs(5, 3).briefs(8)).search();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
