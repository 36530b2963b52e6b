package dev.briefs.opensearch;

/**
 * What an export wrote.
 *
 * @param added briefs that were not exported before
 * @param updated briefs whose documents have changed
 * @param unchanged briefs whose documents stay as they were exported
 * @param removed briefs that are no more
 */
public record ExportReport(int added, int updated, int unchanged, int removed) {}
