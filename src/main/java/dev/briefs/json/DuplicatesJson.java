package dev.briefs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.briefs.DuplicateGroup;
import dev.briefs.DuplicateGroup.Member;
import dev.briefs.DuplicateGroup.Preference;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Groups of briefs that tell one story, as JSON. */
public final class DuplicatesJson {
  private DuplicatesJson() {}

  /**
   * Writes the groups.
   *
   * @param array whether they form one array; else each stands on a line of its own
   * @param prefer how the brief to keep is chosen; empty to name none
   */
  public static void write(
      Writer out, boolean array, List<DuplicateGroup> stories, Optional<Preference> prefer)
      throws IOException {
    Json.list(out, array, stories, (json, group) -> write(json, group, prefer));
  }

  private static void write(JsonGenerator json, DuplicateGroup group, Optional<Preference> prefer)
      throws IOException {
    json.writeStartObject();
    Json.texts(json, "ids", group.members().stream().map(Member::id).toList());
    json.writeStringField("reason", group.reason());
    Json.texts(json, "titles", group.members().stream().map(Member::title).toList());
    Json.texts(
        json, "paths", group.members().stream().map(member -> Json.text(member.path())).toList());
    if (prefer.isPresent()) {
      json.writeStringField("keep", group.preferred(prefer.get()).id());
    }
    json.writeEndObject();
  }
}
