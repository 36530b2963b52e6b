package dev.briefs.index.store;

import dev.briefs.CustomField;
import dev.briefs.FileSelection;
import dev.briefs.LinkRequest;
import dev.briefs.ReadingRules;
import dev.briefs.index.analysis.Language;
import dev.briefs.index.document.Analyzers;
import dev.briefs.index.document.CustomFields;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an index records of itself with every commit.
 *
 * @param format the version of its format
 * @param analysis the name of the analyzer settings it was made with
 * @param folders the indexed folders, absolute
 * @param followLinks whether symbolic links that leave those folders, and links to folders, are
 *     followed
 * @param selection which of their files are indexed
 * @param reading how their files are read
 * @param heading the heading under which the files list closest articles
 * @param graph the name of the file of its neighbour graph, empty when there is none
 * @param fields those that a program has declared
 */
public record IndexSettings(
    int format,
    String analysis,
    List<Path> folders,
    boolean followLinks,
    FileSelection selection,
    ReadingRules reading,
    String heading,
    String graph,
    CustomFields fields) {
  /** The version of the format that this code reads and writes. */
  public static final int FORMAT = 4;

  private static final int UNKNOWN_FORMAT = 0;

  private static final String FORMAT_KEY = "briefs.format";
  private static final String ANALYSIS_KEY = "briefs.analysis";
  private static final String FOLDERS_KEY = "briefs.folders";
  private static final String LINKS_KEY = "briefs.followLinks";
  private static final String HEADING_KEY = "briefs.heading";
  private static final String FIELDS_KEY = "briefs.fields";
  private static final String GRAPH_KEY = "briefs.graph";

  /** Copies the list. */
  public IndexSettings {
    folders = List.copyOf(folders);
  }

  /** The settings of an index of these folders made by this code, which follows no links. */
  public static IndexSettings of(
      Language language, List<Path> folders, String heading, String graph) {
    return new IndexSettings(
        FORMAT,
        Analyzers.name(language),
        folders,
        false,
        FileSelection.NONE,
        ReadingRules.USUAL,
        heading,
        graph,
        CustomFields.NONE);
  }

  /** The same with other folders. */
  public IndexSettings folders(List<Path> folders) {
    return new IndexSettings(
        format, analysis, folders, followLinks, selection, reading, heading, graph, fields);
  }

  /** The same with links followed or not. */
  public IndexSettings followLinks(boolean followLinks) {
    return new IndexSettings(
        format, analysis, folders, followLinks, selection, reading, heading, graph, fields);
  }

  /** The same for another selection of files. */
  public IndexSettings selection(FileSelection selection) {
    return new IndexSettings(
        format, analysis, folders, followLinks, selection, reading, heading, graph, fields);
  }

  /** The same with files read by other rules. */
  public IndexSettings reading(ReadingRules reading) {
    return new IndexSettings(
        format, analysis, folders, followLinks, selection, reading, heading, graph, fields);
  }

  /** The same with another graph. */
  public IndexSettings graph(String graph) {
    return new IndexSettings(
        format, analysis, folders, followLinks, selection, reading, heading, graph, fields);
  }

  /** The same with other declared fields. */
  public IndexSettings fields(CustomFields fields) {
    return new IndexSettings(
        format, analysis, folders, followLinks, selection, reading, heading, graph, fields);
  }

  /** The name of the file of its topics, which belong to the graph; empty when there is none. */
  public String topics() {
    return graph.isEmpty() ? "" : "topics" + graph.substring(graph.lastIndexOf('-'));
  }

  /** The language that the index was made for. */
  public Language language() {
    return Language.ofAnalysis(analysis);
  }

  /** What is recorded where nothing is. */
  static IndexSettings none() {
    return from(Map.of());
  }

  static boolean isIn(Map<String, String> commit) {
    return commit.containsKey(FORMAT_KEY);
  }

  static IndexSettings from(Map<String, String> commit) {
    return new IndexSettings(
        format(commit.getOrDefault(FORMAT_KEY, "")),
        commit.getOrDefault(ANALYSIS_KEY, ""),
        paths(commit.getOrDefault(FOLDERS_KEY, "")),
        Boolean.parseBoolean(commit.getOrDefault(LINKS_KEY, "")),
        SelectionCodec.decode(commit),
        ReadingCodec.decode(commit),
        commit.getOrDefault(HEADING_KEY, LinkRequest.DEFAULT_HEADING),
        commit.getOrDefault(GRAPH_KEY, ""),
        fields(commit.getOrDefault(FIELDS_KEY, "")));
  }

  private static int format(String written) {
    try {
      return Integer.parseInt(written);
    } catch (NumberFormatException foreign) {
      return UNKNOWN_FORMAT;
    }
  }

  public Map<String, String> toCommit() {
    List<String> names = folders.stream().map(Path::toString).toList();
    Map<String, String> commit = new HashMap<>(SelectionCodec.encode(selection));
    commit.putAll(ReadingCodec.encode(reading));
    commit.put(FORMAT_KEY, Integer.toString(format));
    commit.put(ANALYSIS_KEY, analysis);
    commit.put(FOLDERS_KEY, String.join("\u0000", names));
    commit.put(LINKS_KEY, Boolean.toString(followLinks));
    commit.put(HEADING_KEY, heading);
    commit.put(GRAPH_KEY, graph);
    if (!fields.declared().isEmpty()) {
      commit.put(FIELDS_KEY, written(fields));
    }
    return commit;
  }

  private static List<Path> paths(String joined) {
    return Stream.of(joined.split("\u0000", -1)).filter(s -> !s.isEmpty()).map(Path::of).toList();
  }

  /** The fields as {@code NAME:KIND} with commas between them. */
  private static String written(CustomFields fields) {
    return fields.declared().stream()
        .map(field -> field.name() + ":" + field.kind())
        .collect(Collectors.joining(","));
  }

  private static CustomFields fields(String written) {
    return new CustomFields(
        Stream.of(written.split(",", -1))
            .filter(field -> !field.isEmpty())
            .map(field -> field.split(":", -1))
            .map(parts -> new CustomField(parts[0], CustomField.Kind.valueOf(parts[1])))
            .toList());
  }
}
