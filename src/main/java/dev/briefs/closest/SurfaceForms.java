package dev.briefs.closest;

import dev.briefs.Brief;
import dev.briefs.Row;
import dev.briefs.Section;
import dev.briefs.Table;
import dev.briefs.index.document.Fields;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;

/** How a brief writes its terms, and in which of its fields they stand. */
final class SurfaceForms {
  private final Map<BytesRef, String> written = new LinkedHashMap<>();
  private final Map<BytesRef, Set<String>> fields = new LinkedHashMap<>();
  private final Analyzer analyzer;

  SurfaceForms(Brief brief, Analyzer analyzer) throws IOException {
    this.analyzer = analyzer;
    read("title", brief.title());
    read("summary", brief.summary());
    read("keywords", String.join("\n", brief.keywords()));
    read("themes", String.join("\n", brief.themes()));
    for (Table table : brief.tables()) {
      for (Row row : table.rows()) {
        read(table.name(), String.join("\n", row.cells().values()));
      }
    }
    for (Section section : brief.sections()) {
      read("body", section.heading() + "\n" + section.text());
    }
  }

  /** The term as the brief first writes it, or the term itself where it does not. */
  String written(BytesRef term) {
    return written.getOrDefault(term, term.utf8ToString());
  }

  /** The fields the term stands in. */
  List<String> fields(BytesRef term) {
    return List.copyOf(fields.getOrDefault(term, Set.of()));
  }

  private void read(String field, String text) throws IOException {
    try (TokenStream tokens = analyzer.tokenStream(Fields.PROFILE, text)) {
      TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
      OffsetAttribute offsets = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        BytesRef key = BytesRef.deepCopyOf(term.getBytesRef());
        written.putIfAbsent(key, text.substring(offsets.startOffset(), offsets.endOffset()));
        fields.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(field);
      }
      tokens.end();
    }
  }
}
