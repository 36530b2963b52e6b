package dev.briefs.mcp;

import dev.briefs.ArchiveReader;
import dev.briefs.Hit;
import dev.briefs.SearchRequest;
import dev.briefs.SearchRequest.Sort;
import dev.briefs.SearchResults;
import dev.briefs.UnknownBriefException;
import dev.briefs.json.BriefMarkdown;
import dev.briefs.mcp.tool.SafeText;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.CompleteRequest;
import io.modelcontextprotocol.spec.McpSchema.CompleteResult;
import io.modelcontextprotocol.spec.McpSchema.CompleteResult.CompleteCompletion;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.ListResourcesResult;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.ResourceReference;
import io.modelcontextprotocol.spec.McpSchema.ResourceTemplate;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Briefs as resources: {@code brief://ID}, with completion of ids and titles. */
record BriefResources(ArchiveReader archive) {
  private static final String SCHEME = "brief://";
  private static final String TEMPLATE = SCHEME + "{id}";
  private static final int PAGE = 100;
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

  /** Whether an address has the form of those of briefs. */
  static boolean isBrief(String uri) {
    return uri.startsWith(SCHEME) && uri.length() > SCHEME.length();
  }

  /** The text of the brief that an address names; empty where there is none. */
  Optional<String> text(String uri) {
    try {
      String id = URLDecoder.decode(uri.substring(SCHEME.length()), StandardCharsets.UTF_8);
      return Optional.of(SafeText.clean(BriefMarkdown.of(archive.get(id))));
    } catch (UnknownBriefException | IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /** The brief that an address names. */
  ReadResourceResult read(String uri) {
    String text = text(uri).orElseThrow(() -> McpError.RESOURCE_NOT_FOUND.apply(uri));
    var contents =
        TextResourceContents.builder(uri, Tools.QUOTED + "\n" + text)
            .mimeType("text/markdown")
            .build();
    return ReadResourceResult.builder(List.of(contents)).build();
  }

  /**
   * Briefs by pages, the newest first.
   *
   * @param cursor that of the page before; empty for the first page
   * @throws McpError when it is no cursor
   */
  ListResourcesResult list(String cursor) {
    if (!cursor.matches("[0-9]{0,8}")) {
      throw McpError.builder(ErrorCodes.INVALID_PARAMS)
          .message("'cursor' must be the nextCursor of the answer before")
          .build();
    }
    int offset = cursor.isEmpty() ? 0 : Integer.parseInt(cursor);
    SearchResults found =
        archive.search(
            SearchRequest.of("").sort(Sort.DATE).limit(PAGE).offset(offset).snippets(false));
    List<Resource> listed = found.hits().stream().map(BriefResources::resource).toList();
    ListResourcesResult.Builder page = ListResourcesResult.builder(listed);
    int end = offset + listed.size();
    return (end < found.total() ? page.nextCursor(Integer.toString(end)) : page).build();
  }

  private static Resource resource(Hit hit) {
    return Resource.builder(uri(hit.id()), hit.id())
        .title(SafeText.clean(hit.title()))
        .description(hit.date().map(LocalDate::toString).orElse("no date"))
        .mimeType("text/markdown")
        .build();
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
