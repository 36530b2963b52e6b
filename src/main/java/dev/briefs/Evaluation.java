package dev.briefs;

import dev.briefs.Neighbour.Strength;
import java.util.List;

/**
 * What the results of a method are worth by judgments.
 *
 * @param method its name
 * @param judged how many questions with judgments were asked
 * @param ndcg the mean nDCG of the first ten, of gains of 2ᵍ − 1 (Järvelin and Kekäläinen 2002)
 * @param reciprocalRank the mean of one over the rank of the first good result among the first ten
 * @param recall the mean share of good briefs that are found
 * @param neverListed the share of the archive's briefs that are among the first ten of no result
 * @param mostListed the id of the brief that is among the first ten most often, empty for none
 * @param mostListedCount how often that is
 * @param strengths what strengths mean by the judgments; empty where results have none
 */
public record Evaluation(
    String method,
    int judged,
    double ndcg,
    double reciprocalRank,
    double recall,
    double neverListed,
    String mostListed,
    int mostListedCount,
    List<Calibration> strengths) {

  /**
   * What a strength means.
   *
   * @param strength the strength
   * @param neighbours how many of the first ten have it
   * @param good the share of them that is judged good; 0 where there are none
   */
  public record Calibration(Strength strength, int neighbours, double good) {}

  /** Copies the list. */
  public Evaluation {
    strengths = List.copyOf(strengths);
  }
}
