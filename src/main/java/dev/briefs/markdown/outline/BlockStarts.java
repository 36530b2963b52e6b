package dev.briefs.markdown.outline;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.briefs.markdown.text.Lines;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Picks the library's block parser that the first character of a line allows.
 *
 * <p>The library asks every block parser about every line that does not begin with a letter, and
 * some answers cost time in the length of the paragraph so far, or stack in that of the line. Here
 * one is asked, and only where it can say yes. Blocks nested deeper than {@value #DEEPEST} levels,
 * and lines of more than {@value #LONGEST} marks in a row, are text.
 */
final class BlockStarts implements BlockParserFactory, CustomBlockParserFactory {
  private static final int DEEPEST = 60;
  private static final int LONGEST = 1_000;
  private static final int CODE_INDENT = 4;

  private final BlockParserFactory quotations;
  private final BlockParserFactory headings;
  private final BlockParserFactory fences;
  private final BlockParserFactory html;
  private final BlockParserFactory rules;
  private final BlockParserFactory lists;
  private final BlockParserFactory code;

  private BlockStarts(DataHolder options) {
    quotations = new BlockQuoteParser.Factory().apply(options);
    headings = new HeadingParser.Factory().apply(options);
    fences = new FencedCodeBlockParser.Factory().apply(options);
    html = new HtmlBlockParser.Factory().apply(options);
    rules = new ThematicBreakParser.Factory().apply(options);
    lists = new ListBlockParser.Factory().apply(options);
    code = new IndentedCodeBlockParser.Factory().apply(options);
  }

  /** A parser of blocks that reads no inline markup. */
  static Parser parser() {
    MutableDataSet options =
        new MutableDataSet()
            .set(Parser.BLOCK_QUOTE_PARSER, false)
            .set(Parser.HEADING_PARSER, false)
            .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
            .set(Parser.HTML_BLOCK_PARSER, false)
            .set(Parser.THEMATIC_BREAK_PARSER, false)
            .set(Parser.LIST_BLOCK_PARSER, false)
            .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
            .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false)
            .set(Parser.FENCED_CODE_CONTENT_BLOCK, true)
            .set(Parser.HTML_BLOCK_START_ONLY_ON_BLOCK_TAGS, true);
    NoInlines noInlines = new NoInlines(options);
    return Parser.builder(options)
        .customBlockParserFactory(new BlockStarts(options))
        .paragraphPreProcessorFactory(new SpanningParagraphs())
        .customInlineParserFactory(
            (o, special, delimiters, processors, links, extensions) -> noInlines)
        .build();
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return this;
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

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BlockParser open = matched.getBlockParser();
    if (isDeep(open.getBlock())) {
      return null;
    }
    int indent = state.getIndent();
    BlockStart start = marked(state, matched);
    return start == null && indent >= CODE_INDENT ? code.tryStart(state, matched) : start;
  }

  private @Nullable BlockStart marked(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int at = state.getNextNonSpaceIndex();
    return switch (line.charAt(at)) {
      case '>' -> quotations.tryStart(state, matched);
      case '#' -> state.getIndent() < CODE_INDENT ? AtxHeading.start(line, at) : null;
      case '`', '~' -> isRun(line, at, 3) ? fences.tryStart(state, matched) : null;
      case '<' -> html.tryStart(state, matched);
      case '=' -> underline(state, matched);
      case '|', ':' -> table(state, matched);
      case '-' -> dash(state, matched);
      case '*', '_' -> ruleOrItem(state, matched);
      case '+', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> lists.tryStart(state, matched);
      default -> null;
    };
  }

  private @Nullable BlockStart dash(ParserState state, MatchedBlockParser matched) {
    BlockStart start = underline(state, matched);
    start = start == null ? table(state, matched) : start;
    return start == null ? ruleOrItem(state, matched) : start;
  }

  private @Nullable BlockStart underline(ParserState state, MatchedBlockParser matched) {
    boolean paragraph = matched.getBlockParser().isParagraphParser();
    return paragraph && isUnderline(state.getLine(), state.getNextNonSpaceIndex())
        ? headings.tryStart(state, matched)
        : null;
  }

  private static @Nullable BlockStart table(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    boolean starts =
        matched.getBlockParser().isParagraphParser()
            && state.getIndent() < CODE_INDENT
            && TableParser.isDelimiter(line, state.getNextNonSpaceIndex(), line.length())
            && hasPipeAbove(line);
    return starts ? BlockStart.of(new TableParser()).atIndex(state.getIndex()) : null;
  }

  private static boolean hasPipeAbove(BasedSequence line) {
    CharSequence text = line.getBaseSequence();
    int i = line.getStartOffset() - 1;
    i = i > 0 && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r' ? i - 2 : i - 1;
    while (i >= 0 && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      if (text.charAt(i) == '|') {
        return true;
      }
      i--;
    }
    return false;
  }

  private @Nullable BlockStart ruleOrItem(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    if (isRule(line, state.getNextNonSpaceIndex())) {
      return line.length() > LONGEST ? null : rules.tryStart(state, matched);
    }
    return line.charAt(state.getNextNonSpaceIndex()) == '_' ? null : lists.tryStart(state, matched);
  }

  private static boolean isDeep(Node block) {
    int depth = 0;
    Node outer = block;
    while (outer != null && depth < DEEPEST) {
      outer = outer.getParent();
      depth++;
    }
    return depth == DEEPEST;
  }

  private static boolean isRun(BasedSequence line, int at, int length) {
    int end = at;
    while (end < line.length() && end < at + length && line.charAt(end) == line.charAt(at)) {
      end++;
    }
    return end == at + length;
  }

  private static boolean isUnderline(BasedSequence line, int at) {
    int end = at;
    while (end < line.length() && line.charAt(end) == line.charAt(at)) {
      end++;
    }
    while (end < line.length() && Lines.isBlank(line.charAt(end))) {
      end++;
    }
    return end == line.length();
  }

  private static boolean isRule(BasedSequence line, int at) {
    int marks = 0;
    for (int i = at; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == line.charAt(at)) {
        marks++;
      } else if (!Lines.isBlank(c)) {
        return false;
      }
    }
    return marks >= 3;
  }
}
