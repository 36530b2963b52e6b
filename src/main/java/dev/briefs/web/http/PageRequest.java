package dev.briefs.web.http;

import java.util.List;

/**
 * A request for a page that exists.
 *
 * @param arguments the parts of the path that stand for the page's {@code {…}}
 * @param parameters the checked parameters
 * @param format the format to answer in
 */
public record PageRequest(List<String> arguments, Parameters parameters, Format format) {
  /** Copies the list. */
  public PageRequest {
    arguments = List.copyOf(arguments);
  }

  /** The part of the path that stands for the first {@code {…}}. */
  public String argument() {
    return arguments.getFirst();
  }
}
