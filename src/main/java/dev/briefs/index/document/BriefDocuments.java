package dev.briefs.index.document;

import dev.briefs.Brief;
import dev.briefs.Row;
import dev.briefs.Section;
import dev.briefs.Table;
import dev.briefs.index.analysis.FacetValue;
import dev.briefs.index.analysis.Language;
import dev.briefs.index.analysis.TitleKey;
import dev.briefs.index.language.LanguageDetector;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Turns a brief into its Lucene document and back; thread-safe. */
public final class BriefDocuments {
  private static final FieldType PROFILE_TYPE = profileType();
  private static final int LONGEST_SORT_KEY = 120;

  private final BriefAnalyzers analyzers;
  private final CustomFields fields;

  /** Documents of briefs that are analysed each by its analyzer, without fields of programs. */
  public BriefDocuments(BriefAnalyzers analyzers) {
    this(analyzers, CustomFields.NONE);
  }

  /** Documents of briefs that are analysed so, with fields that a program has declared. */
  public BriefDocuments(BriefAnalyzers analyzers, CustomFields fields) {
    this.analyzers = analyzers;
    this.fields = fields;
  }

  /** The block of a brief read from a file: the documents of its tables' rows, then its own. */
  public List<Document> block(Brief brief, SourceFile source, Standing standing) {
    String language = LanguageDetector.of(brief);
    Analyzer analyzer = analyzers.ofTag(language);
    List<Document> block = RowDocuments.of(brief, analyzer);
    Document document = document(brief, analyzer, source, standing);
    addValues(Fields.LANGUAGE, List.of(Language.primary(language)), document);
    block.add(document);
    return block;
  }

  private Document document(Brief brief, Analyzer analyzer, SourceFile source, Standing standing) {
    Document document = new Document();
    document.add(new StringField(Fields.KIND, Fields.KIND_BRIEF, Field.Store.NO));
    document.add(new StringField(Fields.ID, brief.id(), Field.Store.NO));
    document.add(new SortedDocValuesField(Fields.ID, new BytesRef(brief.id())));
    for (String alias : brief.aliases()) {
      document.add(new StringField(Fields.ALIAS, FacetValue.of(alias).written(), Field.Store.NO));
    }
    addText(brief, analyzer, document);
    addExact(brief, document);
    fields.add(brief, analyzer, document);
    addSource(source, brief.id(), document);
    if (standing != Standing.PUBLISHED) {
      String name = standing.name().toLowerCase(Locale.ROOT);
      document.add(new StringField(Fields.STANDING, name, Field.Store.NO));
    }
    boolean page = standing == Standing.PAGE;
    TermProfile profile = page ? TermProfile.NONE : TermProfile.of(brief, analyzer);
    document.add(new Field(Fields.PROFILE, new ProfileTokenStream(profile), PROFILE_TYPE));
    document.add(new StoredField(Fields.BRIEF, BriefCodec.encode(brief)));
    return document;
  }

  /** The brief that a stored field holds. */
  public static Brief brief(BytesRef stored) {
    return BriefCodec.decode(stored);
  }

  private static void addText(Brief brief, Analyzer analyzer, Document document) {
    forEachText(brief, (field, text) -> addText(field, text, analyzer, document));
  }

  /**
   * Passes on the texts of a brief with the names of the fields that hold their words. Aliases that
   * are paths, as sites redirect from, are no words that people look for.
   */
  static void forEachText(Brief brief, BiConsumer<String, String> texts) {
    BiConsumer<String, String> written =
        (field, text) -> {
          if (!text.isBlank()) {
            texts.accept(field, text);
          }
        };
    written.accept(Fields.TITLE, brief.title());
    written.accept(Fields.SUMMARY, brief.summary());
    brief.keywords().forEach(keyword -> written.accept(Fields.KEYWORD_TEXT, keyword));
    brief.themes().forEach(theme -> written.accept(Fields.THEME_TEXT, theme));
    brief.aliases().stream()
        .filter(alias -> !alias.contains("/"))
        .forEach(alias -> written.accept(Fields.BODY, alias));
    for (Table table : brief.tables()) {
      String field = table.name().equals(Table.SIGNALS) ? Fields.SIGNAL_TEXT : Fields.BODY;
      table.rows().forEach(row -> written.accept(field, text(row)));
    }
    for (Section section : brief.sections()) {
      written.accept(Fields.BODY, section.heading());
      written.accept(Fields.BODY, section.text());
    }
  }

  private static void addText(String field, String text, Analyzer analyzer, Document document) {
    if (!text.isBlank()) {
      document.add(new AnalyzedField(field, text, analyzer));
    }
  }

  private static String text(Row row) {
    return String.join("\n", row.cells().values());
  }

  private static void addExact(Brief brief, Document document) {
    addValues(Fields.KEYWORD, brief.keywords(), document);
    addValues(Fields.THEME, brief.themes(), document);
    addValues(Fields.CATEGORY, List.of(brief.category()), document);
    addValues(Fields.TYPE, List.of(brief.type()), document);
    addValues(Fields.HOST, List.of(brief.link().host()), document);
    addValues(Fields.ISSUE, List.of(brief.issue().name()), document);
    addNames(Fields.SIGNAL_NAME, Table.SIGNALS, brief, document);
    addNames(Fields.TECHNOLOGY_NAME, Table.TECHNOLOGIES, brief, document);
    String link = FacetValue.of(brief.link().canonical()).written();
    if (!link.isEmpty()) {
      document.add(new StringField(Fields.LINK, link, Field.Store.NO));
    }
    brief
        .date()
        .ifPresent(
            date -> document.add(new LongField(Fields.DATE, date.toEpochDay(), Field.Store.NO)));
    String titleKey = TitleKey.of(brief.title());
    if (!titleKey.isEmpty()) {
      document.add(new StringField(Fields.TITLE_KEY, titleKey, Field.Store.NO));
    }
    document.add(new SortedDocValuesField(Fields.TITLE_SORT, new BytesRef(sortKey(brief.title()))));
  }

  private static String sortKey(String title) {
    String folded = FacetValue.fold(title);
    return folded.length() > LONGEST_SORT_KEY ? folded.substring(0, LONGEST_SORT_KEY) : folded;
  }

  private static void addValues(String field, List<String> values, Document document) {
    Set<String> seen = new HashSet<>();
    for (String text : values) {
      FacetValue value = FacetValue.of(text);
      if (!value.folded().isEmpty() && seen.add(value.folded())) {
        document.add(new StringField(field, value.folded(), Field.Store.NO));
        document.add(new SortedSetDocValuesField(field, new BytesRef(value.encode())));
      }
    }
  }

  /** The names of the rows of a table, to be counted. */
  private static void addNames(String field, String table, Brief brief, Document document) {
    Set<String> seen = new HashSet<>();
    for (Table each : brief.tables()) {
      for (Row row : each.name().equals(table) ? each.rows() : List.<Row>of()) {
        FacetValue value = FacetValue.of(row.name());
        if (!value.folded().isEmpty() && seen.add(value.folded())) {
          document.add(new SortedSetDocValuesField(field, new BytesRef(value.encode())));
        }
      }
    }
  }

  private static void addSource(SourceFile source, String id, Document document) {
    document.add(new BinaryDocValuesField(Fields.SOURCE, new BytesRef(source.key(id))));
    document.add(new NumericDocValuesField(Fields.MODIFIED, source.modified()));
    document.add(new NumericDocValuesField(Fields.SIZE, source.size()));
    document.add(new NumericDocValuesField(Fields.STAMP, source.stamp()));
  }

  private static FieldType profileType() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.setStoreTermVectors(true);
    type.freeze();
    return type;
  }
}
