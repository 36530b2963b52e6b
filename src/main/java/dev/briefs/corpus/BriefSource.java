package dev.briefs.corpus;

/**
 * A Markdown file with its text.
 *
 * @param file the file
 * @param text its text, bytes that are not UTF-8 replaced
 * @param utf8 whether all of it was UTF-8
 */
public record BriefSource(BriefFile file, String text, boolean utf8) {}
