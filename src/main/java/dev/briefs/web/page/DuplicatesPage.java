package dev.briefs.web.page;

import dev.briefs.DuplicateGroup;
import dev.briefs.DuplicateGroup.Preference;
import dev.briefs.json.DuplicatesJson;
import dev.briefs.web.http.Format;
import dev.briefs.web.http.Page;
import dev.briefs.web.http.PageRequest;
import dev.briefs.web.http.Parameter;
import dev.briefs.web.http.Parameters;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The groups of briefs that tell one story, side by side. */
final class DuplicatesPage implements Page {
  private static final String PREFER = "prefer";
  private static final int GROUPS = 20;
  private static final Parameter PREFERENCE =
      Parameter.choice(
          PREFER,
          "Name the brief of each group to keep.",
          "",
          Arrays.stream(Preference.values()).map(Parameter::word).toList());

  private final Site site;

  DuplicatesPage(Site site) {
    this.site = site;
  }

  @Override
  public String path() {
    return "/duplicates";
  }

  @Override
  public String summary() {
    return "The groups of briefs that tell one story, largest first; a page for people has 20.";
  }

  @Override
  public String schema() {
    return "DuplicateGroups";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(PREFERENCE, SearchParameters.offset());
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.HTML, Format.JSON, Format.NDJSON);
  }

  @Override
  public void write(PageRequest request, Writer out) throws IOException {
    List<DuplicateGroup> stories = site.archive().duplicates();
    Optional<Preference> prefer = preference(request.parameters());
    int offset = Math.min(request.parameters().number(SearchParameters.OFFSET), stories.size());
    if (request.format() != Format.HTML) {
      boolean array = request.format() == Format.JSON;
      DuplicatesJson.write(out, array, stories.subList(offset, stories.size()), prefer);
      return;
    }
    List<DuplicateGroup> shown = stories.subList(offset, Math.min(offset + GROUPS, stories.size()));
    var view =
        new DuplicatesView(
            site.frame(this, request, "Stories told more than once"),
            shown.stream()
                .map(story -> DuplicateGroupView.of(site.archive(), story, prefer))
                .toList(),
            Paging.of(offset, GROUPS, shown.size(), stories.size(), Site.link(this, request)));
    Templates.write("stories", Map.of("view", view), out);
  }

  private static Optional<Preference> preference(Parameters parameters) {
    return parameters.texts(PREFER).isEmpty()
        ? Optional.empty()
        : Optional.of(parameters.choice(PREFER, Preference.class));
  }
}
