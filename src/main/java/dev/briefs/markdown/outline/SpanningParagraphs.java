package dev.briefs.markdown.outline;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leaves of a paragraph only the place in the source that it spans, so that the library joins no
 * lines for an inline parser that reads none. Has no state, thread-safe.
 */
final class SpanningParagraphs implements ParagraphPreProcessorFactory, ParagraphPreProcessor {
  @Override
  public ParagraphPreProcessor apply(ParserState state) {
    return this;
  }

  @Override
  public int preProcessBlock(Paragraph paragraph, ParserState state) {
    paragraph.setContent(paragraph.getChars(), List.of());
    return 0;
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
