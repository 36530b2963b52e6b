package dev.briefs;

/**
 * A section of a brief that has no meaning of its own to the archive.
 *
 * @param heading the heading's text, empty for text before the first heading
 * @param text the section's text
 */
public record Section(String heading, String text) {}
