package dev.briefs.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Lets text of several lines through to a terminal, without the characters that a terminal might
 * act on.
 */
final class HarmlessWriter extends FilterWriter {
  HarmlessWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int character) throws IOException {
    boolean layout = character == '\n' || character == '\r' || character == '\t';
    out.write(layout ? character : Printable.safe(character));
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
