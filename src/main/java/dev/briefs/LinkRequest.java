package dev.briefs;

import dev.briefs.Neighbour.Strength;
import java.nio.file.Path;
import java.util.List;

/**
 * How to write the lists of closest articles into files.
 *
 * @param limit how many articles at most, from 1 to {@value ClosestRequest#MOST}
 * @param method how closeness is measured
 * @param style how articles are linked
 * @param heading the heading of the section, without markup
 * @param template the line of an article: a list item in which {@code {link}}, {@code {title}},
 *     {@code {id}}, {@code {target}}, {@code {date}} and {@code {issue}} stand for what they say
 * @param stable whether a list that is still right stays until another article beats one of its own
 *     by {@link #MARGIN}
 * @param minStrength the least strength of an article; others are left out
 * @param minScore the least score of an article, in the unit of the method; others are left out
 * @param files the only files to write, absolute; all of the folder when empty
 */
public record LinkRequest(
    int limit,
    ClosestMethod method,
    LinkStyle style,
    String heading,
    String template,
    boolean stable,
    Strength minStrength,
    float minScore,
    List<Path> files) {
  /** The heading unless another is chosen. */
  public static final String DEFAULT_HEADING = "Closest";

  /** The line unless another is chosen. */
  public static final String DEFAULT_TEMPLATE = "* {link}";

  /**
   * How many times the score of the weakest article of a stable list another must reach to break it
   * up.
   */
  public static final double MARGIN = 1.1;

  /**
   * The ten closest articles by the best method, linked as the archive links, under {@code
   * Closest}.
   */
  public static final LinkRequest DEFAULT =
      new LinkRequest(
          10,
          ClosestMethod.DEFAULT,
          LinkStyle.AUTO,
          DEFAULT_HEADING,
          DEFAULT_TEMPLATE,
          false,
          Strength.WEAK,
          0,
          List.of());

  /** Checks the limit and copies the list. */
  public LinkRequest {
    if (limit < 1 || limit > ClosestRequest.MOST) {
      throw new IllegalArgumentException(
          "limit must be from 1 to " + ClosestRequest.MOST + ", got " + limit);
    }
    files = List.copyOf(files);
  }

  /** The same with another limit. */
  public LinkRequest limit(int limit) {
    return new LinkRequest(
        limit, method, style, heading, template, stable, minStrength, minScore, files);
  }

  /** The same by another method. */
  public LinkRequest method(ClosestMethod method) {
    return new LinkRequest(
        limit, method, style, heading, template, stable, minStrength, minScore, files);
  }

  /** The same in another style. */
  public LinkRequest style(LinkStyle style) {
    return new LinkRequest(
        limit, method, style, heading, template, stable, minStrength, minScore, files);
  }

  /** The same under another heading. */
  public LinkRequest heading(String heading) {
    return new LinkRequest(
        limit, method, style, heading, template, stable, minStrength, minScore, files);
  }

  /** The same with another line. */
  public LinkRequest template(String template) {
    return new LinkRequest(
        limit, method, style, heading, template, stable, minStrength, minScore, files);
  }

  /** The same with lists that stay as they are where they can, or always the latest. */
  public LinkRequest stable(boolean stable) {
    return new LinkRequest(
        limit, method, style, heading, template, stable, minStrength, minScore, files);
  }

  /** The same with another least strength. */
  public LinkRequest minStrength(Strength minStrength) {
    return new LinkRequest(
        limit, method, style, heading, template, stable, minStrength, minScore, files);
  }

  /** The same with another least score. */
  public LinkRequest minScore(float minScore) {
    return new LinkRequest(
        limit, method, style, heading, template, stable, minStrength, minScore, files);
  }

  /** The same for some files of the folder only. */
  public LinkRequest files(List<Path> files) {
    return new LinkRequest(
        limit, method, style, heading, template, stable, minStrength, minScore, files);
  }
}
