package dev.briefs.archive;

import dev.briefs.ArchiveStatistics;
import dev.briefs.Brief;
import dev.briefs.ClosestMethod;
import dev.briefs.ClosestRequest;
import dev.briefs.ClosestResults;
import dev.briefs.ProgressListener;
import dev.briefs.SearchRequest;
import java.util.ArrayList;
import java.util.List;

/** What an archive answers to all that can be asked of it, to the last digit. */
final class Everything {
  private Everything() {}

  /** The answers, one a line. */
  static List<String> of(BriefArchive archive, List<String> queries) {
    List<String> answers = new ArrayList<>();
    ArchiveStatistics statistics = archive.statistics();
    answers.add(
        "statistics %d %d %d %d %d %d %s %s"
            .formatted(
                statistics.briefs(),
                statistics.themes(),
                statistics.keywords(),
                statistics.issues(),
                statistics.hosts(),
                statistics.stories(),
                statistics.first(),
                statistics.last()));
    for (ClosestMethod method : ClosestMethod.values()) {
      closest(archive, ClosestRequest.DEFAULT.method(method))
          .forEach(results -> answers.add(results.toString()));
    }
    for (ClosestResults results : closest(archive, ClosestRequest.DEFAULT).subList(0, 4)) {
      ClosestRequest explained = ClosestRequest.DEFAULT.diverse(true).explain(true).limit(3);
      answers.add(archive.closest(results.id(), explained).toString());
    }
    for (SearchRequest.Facet facet : SearchRequest.Facet.values()) {
      answers.add(facet + " " + archive.terms(facet, 1000));
    }
    for (String query : queries) {
      answers.add(archive.search(SearchRequest.of(query).limit(50)).toString());
    }
    archive.duplicates().forEach(story -> answers.add(story.toString()));
    return answers.stream().map(Everything::withoutFolders).toList();
  }

  /** The same archive may lie in another folder. */
  private static String withoutFolders(String answer) {
    return answer.replaceAll("path=Optional\\[[^\\]]*/", "path=Optional[");
  }

  /** The list of every brief. */
  static List<ClosestResults> closest(BriefArchive archive, ClosestRequest request) {
    List<ClosestResults> lists = new ArrayList<>();
    archive.closestAll(request, lists::add, ProgressListener.NONE);
    return lists;
  }

  /** The briefs of an archive. */
  static List<Brief> briefs(BriefArchive archive) {
    return closest(archive, ClosestRequest.DEFAULT.limit(1)).stream()
        .map(results -> archive.get(results.id()))
        .toList();
  }
}
