package dev.briefs;

/**
 * An entry of a written Closest section.
 *
 * @param title the link's text
 * @param target the link's target as written
 * @param id the id that the target names
 * @param line the line of the file it stands on, from 1
 */
public record ClosestEntry(String title, String target, String id, int line) {}
