package dev.briefs.archive.pages;

import dev.briefs.archive.snapshot.ArchiveSnapshot;
import dev.briefs.index.analysis.FacetValue;
import dev.briefs.index.analysis.NameNormalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Brings the spellings of each theme together; not safe for several threads. */
final class ThemeFolding {
  private static final Comparator<Theme> MOST_FIRST =
      Comparator.comparingInt(Theme::count)
          .reversed()
          .thenComparing(theme -> FacetValue.fold(theme.name()))
          .thenComparing(Theme::key);

  private final NameNormalizer spelling;
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, Map<String, Integer>> spellings = new HashMap<>();

  ThemeFolding(ArchiveSnapshot view) {
    this.spelling = new NameNormalizer(view.snapshot().analyzers().languages().getFirst());
  }

  /** The keys of a brief's themes, each once; the spellings are counted. */
  List<String> keys(List<String> themes) {
    for (String theme : themes) {
      spellings.computeIfAbsent(key(theme), key -> new TreeMap<>()).merge(theme, 1, Integer::sum);
    }
    return themes.stream().map(this::key).distinct().toList();
  }

  /** The themes of briefs in this order, whose keys were given out here. */
  List<Theme> themes(List<PageBrief> briefs) {
    Map<String, List<PageBrief>> byKey = new HashMap<>();
    for (PageBrief brief : briefs) {
      for (String key : brief.themes()) {
        byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(brief);
      }
    }
    return byKey.entrySet().stream()
        .map(entry -> theme(entry.getKey(), entry.getValue()))
        .sorted(MOST_FIRST)
        .toList();
  }

  private Theme theme(String key, List<PageBrief> briefs) {
    List<String> written =
        spellings.getOrDefault(key, Map.of()).entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    List<String> variants = written.stream().skip(1).sorted().toList();
    return new Theme(key, written.getFirst(), variants, briefs);
  }

  private String key(String theme) {
    return keys.computeIfAbsent(theme, spelling::fold);
  }
}
