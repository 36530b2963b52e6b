package dev.briefs.web.http;

import java.io.IOException;
import java.io.Writer;

/** Writes the body of an answer with an error status. */
@FunctionalInterface
public interface ErrorWriter {
  /** Writes it for people, or as JSON in every other format. */
  void write(Problem problem, Format format, Writer out) throws IOException;
}
