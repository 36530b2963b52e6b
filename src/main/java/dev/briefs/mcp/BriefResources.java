package dev.briefs.mcp;

import dev.briefs.ArchiveReader;
import dev.briefs.Brief;
import dev.briefs.Hit;
import dev.briefs.SearchRequest;
import dev.briefs.UnknownBriefException;
import dev.briefs.json.BriefMarkdown;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.CompleteRequest;
import io.modelcontextprotocol.spec.McpSchema.CompleteResult;
import io.modelcontextprotocol.spec.McpSchema.CompleteResult.CompleteCompletion;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.ResourceReference;
import io.modelcontextprotocol.spec.McpSchema.ResourceTemplate;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Briefs as resources: {@code brief://ID}, with completion of ids and titles. */
record BriefResources(ArchiveReader archive, McpJsonMapper mapper) {
  private static final String SCHEME = "brief://";
  private static final String TEMPLATE = SCHEME + "{id}";
  private static final int MOST_COMPLETIONS = 20;

  static ResourceTemplate template() {
    return ResourceTemplate.builder(TEMPLATE, "brief")
        .title("A brief")
        .description("A brief of the archive as text, by its id.")
        .mimeType("text/markdown")
        .build();
  }

  static ResourceReference reference() {
    return new ResourceReference(TEMPLATE);
  }

  /** The address of a brief as a resource. */
  static String uri(String id) {
    return SCHEME + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The brief that an address names. */
  ReadResourceResult read(String uri) {
    String id = URLDecoder.decode(uri.substring(SCHEME.length()), StandardCharsets.UTF_8);
    try {
      Brief brief = archive.get(id);
      String text = SafeText.clean(BriefMarkdown.of(brief));
      var contents =
          TextResourceContents.builder(uri(brief.id()), text).mimeType("text/markdown").build();
      return ReadResourceResult.builder(List.of(contents)).build();
    } catch (UnknownBriefException unknown) {
      throw McpError.RESOURCE_NOT_FOUND.apply(uri);
    }
  }

  /** Ids that begin so, and ids of briefs whose titles have words that begin so. */
  CompleteResult completions(CompleteRequest request) {
    String value = request.argument().value();
    Set<String> ids = new LinkedHashSet<>();
    if (!value.isBlank()) {
      ids.addAll(named(value));
      String words = value.replaceAll("[^\\p{L}\\p{N} ]", " ").strip();
      if (!words.isEmpty()) {
        archive
            .search(
                SearchRequest.of("title:" + words.replaceAll(" +", " title:") + "*")
                    .limit(MOST_COMPLETIONS)
                    .snippets(false))
            .hits()
            .stream()
            .map(Hit::id)
            .forEach(ids::add);
      }
    }
    List<String> shown = ids.stream().limit(MOST_COMPLETIONS).toList();
    return new CompleteResult(new CompleteCompletion(shown, ids.size(), ids.size() > shown.size()));
  }

  private List<String> named(String value) {
    try {
      return List.of(archive.get(value).id());
    } catch (UnknownBriefException unknown) {
      return unknown.nearest().stream().filter(id -> id.startsWith(value)).toList();
    }
  }
}
