package dev.briefs.web.render;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An address of the server: a path and parameters; immutable.
 *
 * @param path the encoded path
 * @param parameters names and values, in order
 */
public record Link(String path, List<Map.Entry<String, String>> parameters) {
  private static final List<String> FORMATS = List.of(".json", ".ndjson", ".csv");

  /** Copies the list. */
  public Link {
    parameters = List.copyOf(parameters);
  }

  /** A path without parameters. */
  public static Link to(String path) {
    return new Link(path, List.of());
  }

  /** A path and the parameters of a request. */
  public static Link to(String path, Map<String, List<String>> parameters) {
    Link link = to(path);
    for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
      for (String value : parameter.getValue()) {
        link = value.isEmpty() ? link : link.plus(parameter.getKey(), value);
      }
    }
    return link;
  }

  /** The page of a brief. */
  public static Link brief(String id) {
    return to("/briefs/" + segment(id));
  }

  /** The page of the briefs closest to a brief. */
  public static Link closest(String id) {
    return to("/briefs/" + segment(id) + "/closest");
  }

  /** A text as one part of a path; its ending is not taken for the name of a format. */
  public static String segment(String text) {
    String encoded = encode(text).replace("+", "%20");
    boolean likeFormat = FORMATS.stream().anyMatch(text::endsWith);
    return likeFormat ? encoded.replace(".", "%2E") : encoded;
  }

  /** The same with a further parameter. */
  public Link plus(String name, String value) {
    List<Map.Entry<String, String>> more = new ArrayList<>(parameters);
    more.add(Map.entry(name, value));
    return new Link(path, more);
  }

  /** The same with one value for a name; an empty one leaves the parameter out. */
  public Link with(String name, String value) {
    Link rest = without(name);
    return value.isEmpty() ? rest : rest.plus(name, value);
  }

  /** The same without a parameter. */
  public Link without(String name) {
    return new Link(
        path, parameters.stream().filter(entry -> !entry.getKey().equals(name)).toList());
  }

  /** The same without some parameters. */
  public Link without(Collection<String> names) {
    return new Link(
        path, parameters.stream().filter(entry -> !names.contains(entry.getKey())).toList());
  }

  /** The same without one value of a parameter, whatever its case. */
  public Link without(String name, String value) {
    return new Link(
        path,
        parameters.stream()
            .filter(
                entry -> !(entry.getKey().equals(name) && entry.getValue().equalsIgnoreCase(value)))
            .toList());
  }

  /** Whether it has a value of a parameter, whatever its case. */
  public boolean has(String name, String value) {
    return parameters.stream()
        .anyMatch(entry -> entry.getKey().equals(name) && entry.getValue().equalsIgnoreCase(value));
  }

  /** The same with a value added where it is absent and removed where it is present. */
  public Link toggled(String name, String value) {
    return has(name, value) ? without(name, value) : plus(name, value);
  }

  /** The same with an ending that names a format. */
  public Link as(String suffix) {
    return new Link(path + suffix, parameters);
  }

  /** The address as a browser takes it. */
  @Override
  public String toString() {
    String query =
        parameters.stream()
            .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
