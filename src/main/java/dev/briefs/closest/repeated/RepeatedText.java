package dev.briefs.closest.repeated;

import java.io.IOException;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * What several briefs of an archive repeat word for word.
 *
 * @param shingles the runs of three words that stand in too many briefs to tell copies by
 * @param runs the longer runs that stand in so many that they count for nothing
 * @param terms the frequencies of terms where repeated text is left out
 */
public record RepeatedText(RunSet shingles, RunSet runs, RepeatedTerms terms) {
  /** Nothing is repeated. */
  public static final RepeatedText NONE =
      new RepeatedText(RunSet.EMPTY, RunSet.EMPTY, RepeatedTerms.NONE);

  public void write(DataOutput out) throws IOException {
    shingles.write(out);
    runs.write(out);
    terms.write(out);
  }

  public static RepeatedText read(DataInput in) throws IOException {
    return new RepeatedText(RunSet.read(in), RunSet.read(in), RepeatedTerms.read(in));
  }
}
