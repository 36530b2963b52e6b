package dev.briefs.markdown.inline;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A tag in text, such as {@code #energy/wind}. */
final class Hashtag extends Node {
  private final String name;

  /** A tag by its name, without the number sign. */
  Hashtag(BasedSequence chars, String name) {
    super(chars);
    this.name = name;
  }

  String name() {
    return name;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
