package dev.briefs.cli;

/** When output is made for a terminal. */
enum When {
  /** Where a person reads it on a terminal that can show it. */
  AUTO,
  /** Always. */
  ALWAYS,
  /** Never. */
  NEVER
}
