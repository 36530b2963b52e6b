package dev.briefs.markdown.outline;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.briefs.markdown.text.Lines;

/** Parses the lines of a pipe table from its delimiter row on: the lines that have a pipe. */
final class TableParser extends AbstractBlockParser {
  /** The delimiter row and the rows of a table; its header is the line above. */
  static final class Rows extends Block {
    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** Whether a line is the row of dashes under a header. */
  static boolean isDelimiter(CharSequence text, int from, int end) {
    boolean pipe = false;
    boolean dash = false;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c != '|' && c != '-' && c != ':' && !Lines.isBlank(c)) {
        return false;
      }
      pipe |= c == '|';
      dash |= c == '-';
    }
    return pipe && dash;
  }

  private final Rows block = new Rows();
  private final BlockContent content = new BlockContent();

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return state.isBlank() || state.getLine().indexOf('|') < 0
        ? BlockContinue.none()
        : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public boolean isInterruptible() {
    return true;
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    content.add(line, state.getIndent());
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setContent(content);
  }
}
