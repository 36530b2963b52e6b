package dev.briefs.index.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.Brief;
import dev.briefs.BriefBuilder;
import dev.briefs.ClosestEntry;
import dev.briefs.ExternalLink;
import dev.briefs.Issue;
import dev.briefs.MadeUpBriefs;
import dev.briefs.index.IndexInMemory;
import dev.briefs.index.analysis.Language;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexableField;
import org.junit.jupiter.api.Test;

final class BriefDocumentsTest {
  private final BriefDocuments documents = new BriefDocuments(new BriefAnalyzers(Language.ENGLISH));

  @Test
  void rowsStandBeforeTheirBrief() {
    Brief brief = new MadeUpBriefs(1, 1).brief("a", 0);
    assertThat(documents.block(brief, SourceFile.NONE, Standing.PUBLISHED))
        .extracting(document -> document.getField(Fields.KIND).stringValue())
        .containsExactly("row", "row", "brief");
  }

  @Test
  void writtenClosestSectionIsStoredAndNothingElse() {
    Brief without = new MadeUpBriefs(1, 1).brief("a", 0);
    Brief with =
        builder(without).closest(List.of(new ClosestEntry("Zanzibar", "b", "b", 9))).build();
    List<String> indexed = indexed(with);
    assertThat(indexed).isEqualTo(indexed(without)).noneMatch(text -> text.contains("Zanzibar"));
    assertThat(TermProfile.of(with, Analyzers.of(Language.ENGLISH)))
        .isEqualTo(TermProfile.of(without, Analyzers.of(Language.ENGLISH)));
  }

  @Test
  void valuesOfAnyLengthAreIndexed() throws IOException {
    String endless = "語".repeat(12_000);
    Brief brief =
        Brief.builder(endless.substring(0, 1000))
            .title(endless)
            .summary(endless)
            .issue(new Issue(endless, endless))
            .link(new ExternalLink("https://example.org/" + endless))
            .keywords(List.of(endless, "x".repeat(40_000)))
            .themes(List.of(endless))
            .category(endless)
            .type(endless)
            .aliases(List.of(endless))
            .build();
    try (IndexInMemory index = new IndexInMemory(List.of(brief));
        var reader = index.snapshot().reader()) {
      assertThat(StoredBriefs.read(new org.apache.lucene.search.IndexSearcher(reader), 0))
          .isEqualTo(brief);
    }
  }

  private List<String> indexed(Brief brief) {
    return documents.block(brief, SourceFile.NONE, Standing.PUBLISHED).stream()
        .flatMap(document -> document.getFields().stream())
        .filter(field -> !field.name().equals(Fields.BRIEF) && !field.name().equals(Fields.PROFILE))
        .map(BriefDocumentsTest::text)
        .toList();
  }

  private static String text(IndexableField field) {
    String value = field.stringValue() != null ? field.stringValue() : "" + field.binaryValue();
    return field.name() + "=" + value + field.numericValue();
  }

  private static BriefBuilder builder(Brief brief) {
    return Brief.builder(brief.id())
        .title(brief.title())
        .issue(brief.issue())
        .link(brief.link())
        .summary(brief.summary())
        .keywords(brief.keywords())
        .themes(brief.themes())
        .category(brief.category())
        .tables(brief.tables());
  }
}
