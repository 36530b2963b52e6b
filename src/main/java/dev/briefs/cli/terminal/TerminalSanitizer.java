package dev.briefs.cli.terminal;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Lets text of several lines through to a terminal, without the characters that a terminal might
 * act on. A carriage return stays only as part of a line end: alone it would let text write over
 * what stands before it.
 */
final class TerminalSanitizer extends FilterWriter {
  private boolean returned;

  TerminalSanitizer(Writer out) {
    super(out);
  }

  @Override
  public void write(int character) throws IOException {
    if (returned) {
      out.write(character == '\n' ? '\r' : Printable.safe('\r'));
    }
    returned = character == '\r';
    if (!returned) {
      boolean layout = character == '\n' || character == '\t';
      out.write(layout ? character : Printable.safe(character));
    }
  }

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      write(characters[i]);
    }
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      write(text.charAt(i));
    }
  }
}
