package dev.briefs.cli.option;

/** When output is made for a terminal. */
public enum ColorMode {
  /** Where a person reads it on a terminal that can show it. */
  AUTO,
  /** Always. */
  ALWAYS,
  /** Never. */
  NEVER
}
