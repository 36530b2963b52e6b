package dev.briefs.cli.option;

import dev.briefs.ArchiveOptions;
import java.time.Duration;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** The options of the commands that write the index. */
public final class IndexOptions {
  private static final String SIZE = "--max-file-size";
  private static final String LANGUAGE = "--language";
  private static final String THREADS = "--threads";
  private static final String WAIT = "--wait";
  private static final String FOLLOW = "--follow-links";

  private IndexOptions() {}

  public static void add(CommandSpec spec) {
    spec.addOption(
        Options.text(SIZE, "SIZE", "Skip larger files: 10MB, 500kB, 2000 (default: 10MB)."));
    spec.addOption(
        Options.text(
            LANGUAGE,
            "NAME",
            "The briefs' language: english, german, french, spanish, italian or none (default: as"
                + " before, english at first); rebuild-index can change it."));
    spec.addOption(
        Options.flag(FOLLOW, "Follow symbolic links that leave the folder, and links to folders."));
    spec.addOption(
        Options.number(
            THREADS,
            1,
            Runtime.getRuntime().availableProcessors(),
            "How many threads to use (default: one a processor)."));
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
        .lockWait(Duration.ofSeconds(arguments.number(WAIT)));
  }
}
