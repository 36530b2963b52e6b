package dev.briefs.archive.evaluate;

import dev.briefs.Brief;
import dev.briefs.ClosestMethod;
import dev.briefs.ClosestRequest;
import dev.briefs.ClosestResults;
import dev.briefs.Evaluation;
import dev.briefs.EvaluationRequest;
import dev.briefs.Filter;
import dev.briefs.Hit;
import dev.briefs.Neighbour;
import dev.briefs.ProgressListener;
import dev.briefs.SearchRequest;
import dev.briefs.archive.evaluate.ResultLists.Result;
import dev.briefs.archive.snapshot.ArchiveSnapshot;
import dev.briefs.index.document.CustomFields;
import dev.briefs.index.document.FilterQueries;
import dev.briefs.index.document.StoredBriefs;
import dev.briefs.index.document.TermProfile;
import dev.briefs.index.store.IndexSnapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Judges what an archive answers, beside simpler methods. */
public final class Evaluator {
  private final ArchiveSnapshot snapshot;
  private final int threads;

  /** An evaluator of a state of an archive. */
  public Evaluator(ArchiveSnapshot snapshot, int threads) {
    this.snapshot = snapshot;
    this.threads = threads;
  }

  /** The figures of each method, this program's first. */
  public List<Evaluation> evaluate(EvaluationRequest request) throws IOException {
    List<ResultLists> methods =
        request.queries().isEmpty() ? closest(request.depth()) : search(request);
    int briefs =
        snapshot.snapshot().searcher().count(FilterQueries.query(Filter.ALL, CustomFields.NONE));
    List<Evaluation> figures = new ArrayList<>();
    for (ResultLists method : methods) {
      figures.add(new Figures(request.grades(), method, request.depth()).evaluation(briefs));
    }
    return figures;
  }

  private List<ResultLists> closest(int depth) throws IOException {
    List<ResultLists> methods = new ArrayList<>();
    for (ClosestMethod method : ClosestMethod.values()) {
      ResultLists lists = ResultLists.of(method.name().toLowerCase(Locale.ROOT));
      snapshot
          .closest()
          .all(closest(method, depth), threads, found -> put(lists, found), ProgressListener.NONE);
      methods.add(lists);
    }
    methods.add(moreLikeThis(methods.getFirst().lists().keySet(), depth));
    return methods;
  }

  private static ClosestRequest closest(ClosestMethod method, int depth) {
    return ClosestRequest.DEFAULT.method(method).collapseDuplicates(false).limit(depth);
  }

  private static void put(ResultLists lists, ClosestResults found) {
    boolean tells = lists.method().equals("smoothed");
    lists
        .lists()
        .put(found.id(), found.closest().stream().map(each -> result(each, tells)).toList());
  }

  private static Result result(Neighbour neighbour, boolean tells) {
    return new Result(neighbour.id(), tells ? Optional.of(neighbour.strength()) : Optional.empty());
  }

  private ResultLists moreLikeThis(Iterable<String> ids, int depth) throws IOException {
    IndexSnapshot index = snapshot.snapshot();
    Baselines baselines = new Baselines(index.reader());
    ResultLists lists = ResultLists.of("more-like-this");
    for (String id : ids) {
      int document = StoredBriefs.find(index.searcher(), id);
      lists.lists().put(id, baselines.moreLikeThis(document, depth));
    }
    return lists;
  }

  private List<ResultLists> search(EvaluationRequest request) throws IOException {
    ResultLists related = ResultLists.of("search");
    ResultLists words = ResultLists.of("words-only");
    ResultLists bm25 = ResultLists.of("bm25");
    ResultLists cosine = ResultLists.of("cosine");
    IndexSnapshot index = snapshot.snapshot();
    Baselines baselines = new Baselines(index.reader());
    for (Map.Entry<String, String> asked : new TreeMap<>(request.queries()).entrySet()) {
      String id = asked.getKey();
      String query = asked.getValue();
      SearchRequest search = SearchRequest.of(query).limit(request.depth()).snippets(false);
      related.lists().put(id, hits(search));
      words.lists().put(id, hits(search.related(false)));
      Brief text = Brief.builder(id).title("").summary(query).build();
      Map<String, Integer> terms =
          TermProfile.of(text, index.analyzers().ofText(text)).frequencies();
      bm25.lists().put(id, baselines.bm25(terms, request.depth()));
      put(cosine, id, snapshot.closest().of(text, closest(ClosestMethod.COSINE, request.depth())));
    }
    return List.of(related, words, bm25, cosine);
  }

  private static void put(ResultLists lists, String id, ClosestResults found) {
    lists.lists().put(id, found.closest().stream().map(each -> result(each, false)).toList());
  }

  private List<Result> hits(SearchRequest request) throws IOException {
    return snapshot.search().search(request).hits().stream().map(Hit::id).map(Result::of).toList();
  }
}
