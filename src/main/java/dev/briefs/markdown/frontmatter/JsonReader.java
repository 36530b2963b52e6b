package dev.briefs.markdown.frontmatter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.briefs.markdown.frontmatter.FrontMatterNode.Entry;
import dev.briefs.markdown.frontmatter.FrontMatterNode.Items;
import dev.briefs.markdown.frontmatter.FrontMatterNode.Mapping;
import dev.briefs.markdown.frontmatter.FrontMatterNode.Scalar;
import dev.briefs.markdown.text.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a JSON object. */
final class JsonReader {
  private final JsonParser parser;
  private final int firstLine;

  private JsonReader(JsonParser parser, int firstLine) {
    this.parser = parser;
    this.firstLine = firstLine;
  }

  /**
   * The value of a text.
   *
   * @throws MalformedException if it is no JSON
   * @throws NestingException if it is nested too deep
   */
  static FrontMatterNode read(String json, int firstLine) {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      return new JsonReader(parser, firstLine).node(0);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr() - 1;
      throw new MalformedException(firstLine + Math.max(0, line), e.getOriginalMessage());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private FrontMatterNode node(int depth) throws IOException {
    if (depth > Limits.FRONT_MATTER_DEPTH) {
      throw new NestingException();
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(depth);
      case START_ARRAY -> items(depth);
      case VALUE_NULL -> Scalar.of("", line());
      default -> Scalar.of(parser.getText(), line());
    };
  }

  private FrontMatterNode mapping(int depth) throws IOException {
    List<Entry> entries = new ArrayList<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      int line = line();
      parser.nextToken();
      entries.add(new Entry(key, line, node(depth + 1)));
    }
    return new Mapping(entries);
  }

  private FrontMatterNode items(int depth) throws IOException {
    List<FrontMatterNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(depth + 1));
    }
    return new Items(items);
  }

  private int line() {
    return firstLine + parser.currentTokenLocation().getLineNr() - 1;
  }
}
