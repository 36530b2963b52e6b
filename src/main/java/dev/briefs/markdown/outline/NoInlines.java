package dev.briefs.markdown.outline;

import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** An inline parser that leaves the text of blocks as it is; has no state, thread-safe. */
final class NoInlines extends CommonmarkInlineParser {
  NoInlines(DataHolder options) {
    super(
        options,
        new BitSet(),
        new BitSet(),
        Map.of(),
        new LinkRefProcessorData(List.of(), 0, new int[0]),
        List.of());
  }

  @Override
  public void initializeDocument(Document document) {}

  @Override
  public void parse(BasedSequence content, Node block) {}

  @Override
  public void finalizeDocument(Document document) {}
}
