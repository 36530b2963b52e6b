package dev.briefs.archive.check;

import dev.briefs.Finding;
import dev.briefs.Rule;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in one file; not safe for use by several threads. */
final class Findings {
  private final String path;
  private final boolean writable;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Correction> corrections = new ArrayList<>();

  /**
   * No findings yet.
   *
   * @param path of the file
   * @param writable whether its text can be written back without loss
   */
  Findings(String path, boolean writable) {
    this.path = path;
    this.writable = writable;
  }

  /** Adds what a person has to judge. */
  void add(int line, Rule rule, String message) {
    findings.add(new Finding(path, line, rule, message, false));
  }

  /** Adds what can be repaired by taking the line's row or item out. */
  void addRemovable(int line, Rule rule, String message) {
    findings.add(new Finding(path, line, rule, message, writable));
  }

  /** Adds a link that can be repaired by writing its target otherwise. */
  void addCorrection(Correction correction, Rule rule, String message) {
    findings.add(new Finding(path, correction.line(), rule, message, writable));
    corrections.add(correction);
  }

  /** The links to be written otherwise. */
  List<Correction> corrections() {
    return corrections;
  }

  List<Finding> list() {
    return findings;
  }
}
