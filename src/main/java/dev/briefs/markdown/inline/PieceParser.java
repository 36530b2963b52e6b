package dev.briefs.markdown.inline;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parses pieces of inline markup to the library's nodes; not safe for several threads. */
public final class PieceParser extends CommonmarkInlineParser {
  private static final DataHolder OPTIONS = new MutableDataSet().toImmutable();
  private static final Map<Character, DelimiterProcessor> DELIMITERS =
      InlineParserImpl.calculateDelimiterProcessors(
          OPTIONS, List.of(new Strikethrough('~'), new Strikethrough('=')));
  private static final BitSet DELIMITER_CHARACTERS =
      InlineParserImpl.calculateDelimiterCharacters(OPTIONS, DELIMITERS.keySet());
  private static final List<InlineParserExtensionFactory> EXTENSIONS =
      List.of(new WikiLinkParser.Factory(), new DialectParser.Factory());

  private boolean takesTags;

  /** A parser that knows the labels of a document's link definitions. */
  public PieceParser(Map<String, String> definitions) {
    super(
        OPTIONS,
        InlineParserImpl.calculateSpecialCharacters(OPTIONS, DELIMITER_CHARACTERS),
        DELIMITER_CHARACTERS,
        DELIMITERS,
        new LinkRefProcessorData(List.of(), 0, new int[0]),
        EXTENSIONS);
    Document references = new Document(OPTIONS, BasedSequence.EMPTY);
    initializeDocument(references);
    definitions.forEach((label, target) -> define(references, label, target));
  }

  /** The label of a definition or reference as it is compared. */
  public static String label(String label) {
    return Escaping.normalizeReferenceChars(BasedSequence.of("[" + label + "]"), true);
  }

  /** Whether words behind a number sign are tags in the piece that is parsed. */
  boolean takesTags() {
    return takesTags;
  }

  /** The nodes of a piece, as children of the one returned; where asked for, tags among them. */
  Node parse(String markup, boolean tags) {
    takesTags = tags;
    Paragraph piece = new Paragraph();
    parse(BasedSequence.of(markup.replace('\0', '\uFFFD')), piece);
    return piece;
  }

  /** Reads {@code <a b>} as CommonMark does since 0.29, with blanks inside. */
  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    int from = index;
    int template = peek() == '{' ? DialectParser.endOfTemplate(input, from) : -1;
    if (template > 0) {
      index = template;
      return input.subSequence(from, template);
    }
    int end = peek() == '<' ? from + 1 : input.length();
    while (end < input.length() && "<>\n\r".indexOf(input.charAt(end)) < 0) {
      end += input.charAt(end) == '\\' ? 2 : 1;
    }
    if (end >= input.length() || input.charAt(end) != '>') {
      return peek() == '<' ? null : super.parseLinkDestination();
    }
    index = end + 1;
    return input.subSequence(from, index);
  }

  private static void define(Document references, String label, String target) {
    String opener = "[" + label + "]: ";
    BasedSequence source = BasedSequence.of(opener + (target.isEmpty() ? "#" : target));
    BasedSequence url = source.subSequence(opener.length());
    Reference reference = new Reference(source.subSequence(0, opener.length() - 1), url, null);
    Parser.REFERENCES.get(references).put(label, reference);
  }
}
