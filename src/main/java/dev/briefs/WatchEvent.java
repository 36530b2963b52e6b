package dev.briefs;

import java.nio.file.Path;

/** What happened to an archive that is watched. */
public sealed interface WatchEvent {
  /**
   * The index was brought up to date.
   *
   * @param report what that did
   */
  record Synced(SyncReport report) implements WatchEvent {}

  /**
   * The lists of closest articles of a folder were brought up to date.
   *
   * @param folder the folder
   * @param report what that did
   */
  record Linked(Path folder, LinkReport report) implements WatchEvent {}

  /**
   * Something failed and will be tried again; told once while it fails for the same reason.
   *
   * @param failure what was thrown; an {@link Error} is the cause of an {@link
   *     IllegalStateException}
   */
  record Failed(RuntimeException failure) implements WatchEvent {}

  /**
   * The system does not tell of changes, so that they are looked for from time to time.
   *
   * @param reason why
   */
  record Polling(String reason) implements WatchEvent {}
}
