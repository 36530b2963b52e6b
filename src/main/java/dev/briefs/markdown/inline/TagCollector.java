package dev.briefs.markdown.inline;

import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.function.Consumer;

/** Takes the tags out of a piece of text. */
final class TagCollector {
  private TagCollector() {}

  /** Hands on the tags of a piece in order, and removes those at its end. */
  static void take(Node piece, Consumer<String> tags) {
    collect(piece, tags);
    Node last = piece.getLastChild();
    while (last != null && endsPiece(last)) {
      Node before = last.getPrevious();
      last.unlink();
      last = before;
    }
  }

  private static void collect(Node parent, Consumer<String> tags) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Hashtag tag) {
        tags.accept(tag.name());
      } else if (!isLink(node)) {
        collect(node, tags);
      }
    }
  }

  /** Within a link a number sign begins the name of a channel or an issue, and no tag. */
  private static boolean isLink(Node node) {
    return node instanceof LinkNodeBase || node instanceof RefNode ref && ref.isDefined();
  }

  private static boolean endsPiece(Node node) {
    return node instanceof Hashtag
        || node instanceof SoftLineBreak
        || node instanceof Text text && text.getChars().isBlank();
  }
}
