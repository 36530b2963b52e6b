package dev.briefs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.briefs.Story;
import dev.briefs.Story.Preference;
import dev.briefs.Story.Teller;
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
      Writer out, boolean array, List<Story> stories, Optional<Preference> prefer)
      throws IOException {
    Json.list(out, array, stories, (json, story) -> write(json, story, prefer));
  }

  private static void write(JsonGenerator json, Story story, Optional<Preference> prefer)
      throws IOException {
    json.writeStartObject();
    Json.texts(json, "ids", story.briefs().stream().map(Teller::id).toList());
    json.writeStringField("reason", story.reason());
    Json.texts(json, "titles", story.briefs().stream().map(Teller::title).toList());
    if (prefer.isPresent()) {
      json.writeStringField("keep", story.preferred(prefer.get()).id());
    }
    json.writeEndObject();
  }
}
