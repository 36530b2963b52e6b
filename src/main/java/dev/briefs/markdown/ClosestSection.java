package dev.briefs.markdown;

/** stub */
public final class ClosestSection {
  /** x */
  public static final String DEFAULT_HEADING = "Closest";

  private ClosestSection() {}
}
