package dev.briefs;

/**
 * A change to a file that has not been made.
 *
 * @param path the file's path relative to its folder, with {@code /}
 * @param before its text
 * @param after what its text would be
 */
public record FileChange(String path, String before, String after) {}
