package dev.briefs.index.document;

import dev.briefs.ExternalLink;
import dev.briefs.UnknownBriefException;
import dev.briefs.index.analysis.FacetValue;
import dev.briefs.index.analysis.TitleKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
 * Finds the id that a person means. In this order: the id itself, an alias, the name of a file
 * whose id is its path, one of these in another case, with the ending of Markdown files or
 * percent-encoded, the beginning of one id or name only, the address of its article, and its title.
 * Names are compared with letters and accents composed (NFC).
 *
 * @param searcher over the index
 */
public record IdLookup(IndexSearcher searcher) {
  private static final int NAMED = 5;
  private static final int MOST_EDITS = 2;

  /** How many of the briefs that a text may mean are named. */
  private static final int MOST_MEANT = 100;

  /** Of longer texts only the beginning is compared with ids. */
  private static final int LONGEST = 256;

  /** The ids that a text may mean, by how well it fits them. */
  private record Candidates(Set<String> names, Set<String> spellings, Set<String> beginnings) {
    Candidates() {
      this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    Set<String> best() {
      return names.isEmpty() ? spellings.isEmpty() ? beginnings : spellings : names;
    }
  }

  /**
   * The id that the text names.
   *
   * @throws UnknownBriefException when it names none or several, with those that come nearest
   */
  public String resolve(String text) throws IOException {
    String composed = NameSpelling.composed(text);
    for (String id : List.of(text, composed)) {
      if (StoredBriefs.find(searcher, id) >= 0) {
        return id;
      }
    }
    Set<String> meant = with(Fields.ALIAS, composed);
    if (meant.isEmpty() && !text.isEmpty()) {
      meant = candidates(composed).best();
    }
    if (meant.isEmpty()) {
      meant = with(Fields.LINK, FacetValue.of(new ExternalLink(text).canonical()).written());
    }
    if (meant.isEmpty()) {
      meant = with(Fields.TITLE_KEY, TitleKey.of(text));
    }
    if (meant.size() == 1) {
      return meant.iterator().next();
    }
    if (meant.isEmpty()) {
      throw new UnknownBriefException(
          text, "no brief has this id, title or address", nearest(composed));
    }
    throw new UnknownBriefException(text, ambiguous(meant), named(meant));
  }

  private static String ambiguous(Set<String> meant) {
    return "several briefs go by this name or begin with it"
        + (meant.size() > MOST_MEANT ? "; named are " + MOST_MEANT + " of them" : "");
  }

  private static List<String> named(Set<String> meant) {
    return meant.stream().limit(MOST_MEANT).toList();
  }

  /** The ids of briefs with a value of a field, in order; none for an empty value. */
  private Set<String> with(String field, String value) throws IOException {
    Set<String> ids = new TreeSet<>();
    if (!value.isEmpty()) {
      TermQuery query = new TermQuery(new Term(field, value));
      for (ScoreDoc hit : searcher.search(query, 1 + MOST_MEANT).scoreDocs) {
        ids.add(id(hit.doc));
      }
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

  /** Goes over all ids, which only a text that is no id makes necessary. */
  private Candidates candidates(String text) throws IOException {
    Candidates candidates = new Candidates();
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.ID);
    TermsEnum iterator = terms == null ? TermsEnum.EMPTY : terms.iterator();
    NameSpelling spelling = NameSpelling.of(text);
    while (iterator.next() != null) {
      String id = iterator.term().utf8ToString();
      if (id.endsWith("/" + text)) {
        add(id, candidates.names());
      } else if (spelling.fits(id)) {
        add(id, candidates.spellings());
      } else if (id.startsWith(text) || id.contains("/" + text)) {
        add(id, candidates.beginnings());
      }
    }
    return candidates;
  }

  private void add(String id, Set<String> candidates) throws IOException {
    if (candidates.size() <= MOST_MEANT && StoredBriefs.find(searcher, id) >= 0) {
      candidates.add(id);
    }
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
