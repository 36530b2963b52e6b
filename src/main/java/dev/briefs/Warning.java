package dev.briefs;

/**
 * Something odd about a file that is a brief all the same.
 *
 * @param line the line it concerns, from 1
 * @param rule the kind of oddity
 * @param message what is odd
 */
public record Warning(int line, Rule rule, String message) {}
