package dev.briefs.cli;

/** When output for people is emphasised. */
enum Color {
  /** On a terminal, unless {@code NO_COLOR} is set. */
  AUTO,
  /** Always. */
  ALWAYS,
  /** Never. */
  NEVER
}
