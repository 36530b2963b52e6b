package dev.briefs.archive.pages;

import dev.briefs.PagesReport;
import dev.briefs.Review;
import dev.briefs.ReviewRequest;
import dev.briefs.Trends;
import dev.briefs.archive.review.Reviewer;
import dev.briefs.archive.snapshot.ArchiveSnapshot;
import dev.briefs.chart.HeatTable;
import dev.briefs.chart.LineChart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a review of a period: its page, and the pictures beside it. */
public final class ReviewFiles {
  private static final int ROWS = 20;

  private ReviewFiles() {}

  /** Brings the files of a review in a folder up to date. */
  public static PagesReport write(ArchiveSnapshot view, Path out, ReviewRequest request)
      throws IOException {
    long start = System.nanoTime();
    Review review = Reviewer.review(view, request);
    String name = request.name().toLowerCase(Locale.ROOT).replace(' ', '-');
    Map<String, String> pictures = pictures(name, review);
    List<String> planned = new ArrayList<>(pictures.keySet());
    planned.add(name + ".md");
    PagesFolder folder = PagesFolder.openToAdd(out, planned);
    for (Map.Entry<String, String> picture : pictures.entrySet()) {
      folder.write(picture.getKey(), picture.getValue().getBytes(StandardCharsets.UTF_8));
    }
    String page = new ReviewPage(view, review, folder.path()).text(pictures.keySet());
    folder.write(name + ".md", page.getBytes(StandardCharsets.UTF_8));
    folder.end();
    int unchanged = planned.size() - folder.written().size();
    double seconds = (System.nanoTime() - start) / 1e9;
    return new PagesReport(folder.written(), unchanged, folder.removed(), seconds);
  }

  /** The pictures by the names of their files. */
  private static Map<String, String> pictures(String name, Review review) {
    Map<String, String> pictures = new LinkedHashMap<>();
    add(pictures, name + "-themes", review, review.themes());
    add(pictures, name + "-words", review, review.words());
    return pictures;
  }

  private static void add(Map<String, String> pictures, String name, Review review, Trends trends) {
    List<Trends.Value> risen = review.risen(trends);
    List<Trends.Value> changed = new ArrayList<>(risen);
    changed.addAll(review.faded(trends));
    if (!changed.isEmpty()) {
      List<Trends.Value> rows = changed.stream().limit(ROWS).toList();
      pictures.put(name + ".svg", new HeatTable(trends, rows, query -> "").svg());
    }
    if (!risen.isEmpty()) {
      pictures.put(name + "-risen.svg", new LineChart(trends, risen, query -> "").svg());
    }
  }
}
