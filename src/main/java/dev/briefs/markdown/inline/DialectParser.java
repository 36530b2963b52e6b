package dev.briefs.markdown.inline;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses what dialects of Markdown add within a line: attributes in braces, tags of templates,
 * comments between {@code %%}, ids of blocks, and tags that begin with a number sign.
 */
final class DialectParser implements InlineParserExtension {
  private static final int LONGEST = 1_000;

  private static final Pattern TEMPLATE =
      Pattern.compile("\\{%.*?%}|\\{\\{<.*?>}}|\\{\\{%.*?%}}", Pattern.DOTALL);

  private static final Pattern BRACES =
      Pattern.compile(
          TEMPLATE.pattern() + "|\\{::?[^{}\\n]*+}|\\{[#.][\\w-][^{}\\n]*+}|\\{\\w++=[^{}\\n]*+}",
          Pattern.DOTALL);

  private static final Pattern COMMENT = Pattern.compile("%%.*?%%", Pattern.DOTALL);
  private static final Pattern BLOCK_ID =
      Pattern.compile("\\^[A-Za-z0-9-]++(?=[ \\t]*+(?:[\\r\\n]|$))");
  private static final Pattern TAG = Pattern.compile("#[\\p{L}\\p{M}\\p{N}_/-]++");
  private static final Pattern NO_TAG =
      Pattern.compile(
          "#(?:[\\p{N}_/-]*+|(?=[a-f]*\\d)[0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})");

  /** Makes the parser for the characters that it begins with. */
  static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "{%^#";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new DialectParser(parser instanceof PieceParser pieces ? pieces : null);
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

  private final @Nullable PieceParser pieces;

  private DialectParser(@Nullable PieceParser pieces) {
    this.pieces = pieces;
  }

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}

  @Override
  public boolean parse(LightInlineParser parser) {
    return switch (parser.peek()) {
      case '{' -> omit(parser, BRACES);
      case '%' -> parser.peek(1) == '%' && omit(parser, COMMENT);
      case '^' -> followsBlank(parser) && omit(parser, BLOCK_ID);
      default -> pieces != null && pieces.takesTags() && followsBlank(parser) && tag(parser);
    };
  }

  /** The offset after the tag of a template that stands in place of a link's target, or -1. */
  static int endOfTemplate(BasedSequence input, int at) {
    return end(input, at, TEMPLATE);
  }

  private static boolean omit(LightInlineParser parser, Pattern pattern) {
    int at = parser.getIndex();
    int end = end(parser.getInput(), at, pattern);
    if (end < 0) {
      return false;
    }
    parser.appendNode(new Literal(parser.getInput().subSequence(at, end), "", ""));
    parser.setIndex(end);
    return true;
  }

  private static boolean tag(LightInlineParser parser) {
    int at = parser.getIndex();
    int end = end(parser.getInput(), at, TAG);
    if (end < 0 || NO_TAG.matcher(parser.getInput().subSequence(at, end)).matches()) {
      return false;
    }
    BasedSequence chars = parser.getInput().subSequence(at, end);
    parser.appendNode(new Hashtag(chars, chars.subSequence(1).toString().replaceAll("[/-]+$", "")));
    parser.setIndex(end);
    return true;
  }

  private static int end(BasedSequence input, int at, Pattern pattern) {
    Matcher matcher = pattern.matcher(input);
    matcher.region(at, Math.min(input.length(), at + LONGEST));
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  private static boolean followsBlank(LightInlineParser parser) {
    int at = parser.getIndex();
    return at == 0 || " \t\r\n([,;".indexOf(parser.getInput().charAt(at - 1)) >= 0;
  }
}
