package dev.briefs.index.document;

import dev.briefs.UnknownBriefException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Finds the id that a person means: the id itself, an alias, or the beginning of one id only.
 *
 * @param searcher over the index
 */
public record IdLookup(IndexSearcher searcher) {
  private static final int NAMED = 5;
  private static final int MOST_EDITS = 2;

  /** Of longer texts only the beginning is compared with ids. */
  private static final int LONGEST = 256;

  /**
   * The id that the text names.
   *
   * @throws UnknownBriefException when it names none or several, with those that come nearest
   */
  public String resolve(String text) throws IOException {
    if (StoredBriefs.find(searcher, text) >= 0) {
      return text;
    }
    Set<String> named = withAlias(text);
    if (named.isEmpty() && !text.isEmpty()) {
      named.addAll(withPrefix(text, 1 + NAMED));
    }
    if (named.isEmpty()) {
      named.addAll(withName(text));
    }
    if (named.size() == 1) {
      return named.iterator().next();
    }
    if (named.isEmpty()) {
      throw new UnknownBriefException(text, "no brief has this id", nearest(text));
    }
    throw new UnknownBriefException(
        text,
        "several briefs go by this name or begin with it",
        named.stream().limit(NAMED).toList());
  }

  private Set<String> withAlias(String alias) throws IOException {
    Set<String> ids = new LinkedHashSet<>();
    for (ScoreDoc hit :
        searcher.search(new TermQuery(new Term(Fields.ALIAS, alias)), NAMED).scoreDocs) {
      ids.add(id(hit.doc));
    }
    return ids;
  }

  private String id(int document) throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      int inLeaf = document - leaf.docBase;
      if (inLeaf >= 0 && inLeaf < leaf.reader().maxDoc()) {
        var ids = DocValues.getSorted(leaf.reader(), Fields.ID);
        ids.advanceExact(inLeaf);
        return ids.lookupOrd(ids.ordValue()).utf8ToString();
      }
    }
    throw new IllegalArgumentException("document must be of the index, got " + document);
  }

  private List<String> withPrefix(String prefix, int most) throws IOException {
    List<String> ids = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.ID);
    if (terms == null) {
      return ids;
    }
    BytesRef start = new BytesRef(prefix);
    TermsEnum iterator = terms.iterator();
    boolean more = iterator.seekCeil(start) != TermsEnum.SeekStatus.END;
    while (more && ids.size() < most && StringHelper.startsWith(iterator.term(), start)) {
      addIfLive(iterator.term(), ids);
      more = iterator.next() != null;
    }
    return ids;
  }

  /** The ids of the files of a name that several folders have. */
  private List<String> withName(String name) throws IOException {
    List<String> ids = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.ID);
    BytesRef end = new BytesRef("/" + name);
    TermsEnum iterator = terms == null ? TermsEnum.EMPTY : terms.iterator();
    while (ids.size() <= NAMED && iterator.next() != null) {
      if (StringHelper.endsWith(iterator.term(), end)) {
        addIfLive(iterator.term(), ids);
      }
    }
    return ids;
  }

  private List<String> nearest(String text) throws IOException {
    String start = text.substring(0, Math.min(LONGEST, text.length()));
    List<String> ids = new ArrayList<>();
    for (int edits = 1; edits <= MOST_EDITS && ids.size() < NAMED; edits++) {
      addSimilar(start, edits, ids);
    }
    for (int length = start.length(); length > 0 && ids.isEmpty(); length--) {
      ids.addAll(withPrefix(start.substring(0, length), NAMED));
    }
    return ids;
  }

  private void addSimilar(String text, int edits, List<String> ids) throws IOException {
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.ID);
    if (terms != null && !text.isEmpty()) {
      FuzzyTermsEnum similar = new FuzzyTermsEnum(terms, new Term(Fields.ID, text), edits, 0, true);
      while (ids.size() < NAMED && similar.next() != null) {
        if (!ids.contains(similar.term().utf8ToString())) {
          addIfLive(similar.term(), ids);
        }
      }
    }
  }

  private void addIfLive(BytesRef term, List<String> ids) throws IOException {
    String id = term.utf8ToString();
    if (StoredBriefs.find(searcher, id) >= 0) {
      ids.add(id);
    }
  }
}
