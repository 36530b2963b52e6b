package dev.briefs.web.page;

import dev.briefs.ArchiveReader;
import dev.briefs.Brief;
import dev.briefs.Story;
import dev.briefs.Story.Preference;
import dev.briefs.Story.Teller;
import dev.briefs.web.page.NeighbourView.Other;
import dev.briefs.web.render.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A story and the briefs that tell it, with the words marked in which they differ.
 *
 * @param reason what shows that it is one story
 * @param members the first of them
 * @param others the rest
 */
public record StoryView(String reason, List<MemberView> members, List<Other> others) {
  private static final int SIDE_BY_SIDE = 4;

  /** Copies the lists. */
  public StoryView {
    members = List.copyOf(members);
    others = List.copyOf(others);
  }

  /**
   * A brief that tells the story.
   *
   * @param brief the brief
   * @param kept whether it is the one to keep
   * @param title its title
   * @param text its summary
   */
  public record MemberView(Label brief, boolean kept, List<Marked> title, List<Marked> text) {}

  static StoryView of(ArchiveReader archive, Story story, Optional<Preference> prefer) {
    String kept = prefer.map(story::preferred).map(Teller::id).orElse("");
    List<Brief> briefs =
        story.briefs().stream()
            .limit(SIDE_BY_SIDE)
            .map(teller -> archive.get(teller.id()))
            .toList();
    List<MemberView> members = new ArrayList<>();
    for (Brief brief : briefs) {
      Brief other = briefs.get(members.isEmpty() ? 1 : 0);
      Label label = Label.of(brief);
      members.add(
          new MemberView(
              label,
              brief.id().equals(kept),
              Differences.marked(label.title(), Label.of(other).title()),
              Differences.marked(brief.summary(), other.summary())));
    }
    List<Other> others =
        story.briefs().stream()
            .skip(SIDE_BY_SIDE)
            .map(teller -> new Other(teller.title(), Link.brief(teller.id()).toString()))
            .toList();
    return new StoryView(story.reason(), members, others);
  }
}
