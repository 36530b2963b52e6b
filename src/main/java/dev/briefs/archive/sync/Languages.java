package dev.briefs.archive.sync;

import dev.briefs.ArchiveOptions;
import dev.briefs.InvalidArchiveException;
import dev.briefs.index.analysis.Language;
import dev.briefs.index.store.IndexSettings;

/** Decides which language an index is made for. */
public final class Languages {
  private static final String WHERE = "language";

  private Languages() {}

  /**
   * The language asked for, else the one that the index remembers.
   *
   * @throws InvalidArchiveException when the language asked for is unknown
   */
  public static Language chosen(ArchiveOptions options, IndexSettings remembered) {
    return chosen(options, remembered.language());
  }

  /**
   * The language asked for, else another.
   *
   * @throws InvalidArchiveException when the language asked for is unknown
   */
  public static Language chosen(ArchiveOptions options, Language other) {
    if (options.language().isEmpty()) {
      return other;
    }
    try {
      return Language.of(options.language());
    } catch (IllegalArgumentException unknown) {
      throw new InvalidArchiveException(
          WHERE, "expected one of " + Language.names() + ", got " + options.language());
    }
  }

  /**
   * The language that the index remembers, where no other is asked for.
   *
   * @throws InvalidArchiveException when another language is asked for, or an unknown one
   */
  static Language kept(ArchiveOptions options, IndexSettings remembered) {
    Language chosen = chosen(options, remembered);
    if (chosen != remembered.language()) {
      throw new InvalidArchiveException(
          WHERE,
          "the index is made for "
              + remembered.language().label()
              + "; rebuild it to make it for "
              + chosen.label());
    }
    return chosen;
  }
}
