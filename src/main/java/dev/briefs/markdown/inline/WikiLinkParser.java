package dev.briefs.markdown.inline;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses wiki links and embeds: {@code [[page]]}, {@code [[page|label]]}, {@code ![[page]]}. */
final class WikiLinkParser implements InlineParserExtension {
  /** Makes the parser for brackets and exclamation marks. */
  static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "[!";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new WikiLinkParser();
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

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int at = parser.getIndex();
    int open = input.charAt(at) == '!' ? at + 1 : at;
    WikiLink link = WikiLink.at(input, open);
    if (!link.exists()) {
      return false;
    }
    BasedSequence chars = input.subSequence(at, link.end());
    parser.appendNode(new Literal(chars, link.label(), link.target()));
    parser.setIndex(link.end());
    return true;
  }
}
