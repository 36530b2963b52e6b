package dev.briefs;

/**
 * A value of a field and how many briefs have it.
 *
 * @param value as most often written
 * @param count how many briefs have it, at least 1
 */
public record ValueCount(String value, long count) {}
