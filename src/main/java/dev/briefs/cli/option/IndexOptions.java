package dev.briefs.cli.option;

import dev.briefs.ArchiveOptions;
import dev.briefs.FileSelection;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** The options of the commands that write the index. */
public final class IndexOptions {
  private static final String SIZE = "--max-file-size";
  private static final String LANGUAGE = "--language";
  private static final String THREADS = "--threads";
  private static final String WAIT = "--wait";
  private static final String FOLLOW = "--follow-links";
  private static final String EXCLUDE = "--exclude";
  private static final String INCLUDE = "--include";
  private static final String DRAFTS = "--drafts";
  private static final String INDEX_PAGES = "--index-pages";

  private IndexOptions() {}

  public static void add(CommandSpec spec) {
    spec.addOption(
        Options.text(SIZE, "SIZE", "Skip larger files: 10MB, 500kB, 2000 (default: 10MB)."));
    spec.addOption(
        Options.text(
            LANGUAGE,
            "NAME",
            "The language of all briefs, such as english, german or none; auto takes each brief's"
                + " own (default: as before, auto at first); rebuild-index can change it."));
    spec.addOption(
        Options.flag(FOLLOW, "Follow symbolic links that leave the folder, and links to folders."));
    spec.addOption(
        Options.number(
            THREADS,
            1,
            Runtime.getRuntime().availableProcessors(),
            "How many threads to use (default: one a processor)."));
    addWait(spec);
    spec.addOption(
        Options.texts(
            EXCLUDE,
            "GLOB",
            "Leave out these files or folders, a pattern as in .gitignore files; may be"
                + " repeated."));
    spec.addOption(
        Options.texts(
            INCLUDE,
            "GLOB",
            "Take in only these files, or files in these folders; may be repeated."));
    spec.addOption(Options.flag(DRAFTS, "Take in drafts as well."));
    spec.addOption(
        Options.flag(
            INDEX_PAGES, "Count README, index and _index pages among the closest articles."));
  }

  /** Adds the option that says how long to wait for another writer. */
  public static void addWait(CommandSpec spec) {
    spec.addOption(
        Options.number(
            WAIT,
            0,
            (int) ArchiveOptions.DEFAULT.lockWait().toSeconds(),
            "Seconds to wait for another writer to end (default: ${DEFAULT-VALUE})."));
  }

  /** The settings that the options make. */
  public static ArchiveOptions archiveOptions(Arguments arguments) {
    String size = arguments.text(SIZE);
    return ArchiveOptions.DEFAULT
        .maxFileBytes(size.isEmpty() ? ArchiveOptions.DEFAULT.maxFileBytes() : FileSize.bytes(size))
        .language(arguments.text(LANGUAGE).strip().toLowerCase(Locale.ROOT))
        .followLinks(arguments.flag(FOLLOW))
        .threads(arguments.number(THREADS))
        .selection(selection(arguments))
        .lockWait(Duration.ofSeconds(arguments.number(WAIT)));
  }

  /** The settings that {@link #addWait} makes. */
  public static ArchiveOptions wait(Arguments arguments) {
    return ArchiveOptions.DEFAULT.lockWait(Duration.ofSeconds(arguments.number(WAIT)));
  }

  private static FileSelection selection(Arguments arguments) {
    return new FileSelection(
        given(arguments.texts(EXCLUDE)),
        given(arguments.texts(INCLUDE)),
        given(arguments.flag(DRAFTS)),
        given(arguments.flag(INDEX_PAGES)));
  }

  private static Optional<List<String>> given(List<String> patterns) {
    return Optional.of(patterns).filter(list -> !list.isEmpty());
  }

  private static Optional<Boolean> given(boolean flag) {
    return Optional.of(flag).filter(Boolean::booleanValue);
  }
}
