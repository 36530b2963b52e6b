package dev.briefs.markdown.inline;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A node whose text stands for itself, such as the label of a wiki link. */
final class Literal extends Node {
  private final String text;
  private final String target;

  /**
   * A piece of text.
   *
   * @param chars what it stands for in the source
   * @param text what a reader sees
   * @param target where it links to, or empty
   */
  Literal(BasedSequence chars, String text, String target) {
    super(chars);
    this.text = text;
    this.target = target;
  }

  String text() {
    return text;
  }

  String target() {
    return target;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
