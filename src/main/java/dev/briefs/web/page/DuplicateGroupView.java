package dev.briefs.web.page;

import dev.briefs.ArchiveReader;
import dev.briefs.Brief;
import dev.briefs.DuplicateGroup;
import dev.briefs.DuplicateGroup.Member;
import dev.briefs.DuplicateGroup.Preference;
import dev.briefs.web.page.NeighbourView.Other;
import dev.briefs.web.render.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A duplicate group, with the words marked in which they differ.
 *
 * @param reason what shows that they tell one story
 * @param members the first of them
 * @param others the rest
 */
public record DuplicateGroupView(String reason, List<MemberView> members, List<Other> others) {
  private static final int SIDE_BY_SIDE = 4;

  /** Copies the lists. */
  public DuplicateGroupView {
    members = List.copyOf(members);
    others = List.copyOf(others);
  }

  /**
   * A member of the group.
   *
   * @param brief the brief
   * @param kept whether it is the one to keep
   * @param title its title
   * @param text its summary
   */
  public record MemberView(Label brief, boolean kept, List<Marked> title, List<Marked> text) {}

  static DuplicateGroupView of(
      ArchiveReader archive, DuplicateGroup group, Optional<Preference> prefer) {
    String kept = prefer.map(group::preferred).map(Member::id).orElse("");
    List<Brief> briefs =
        group.members().stream()
            .limit(SIDE_BY_SIDE)
            .map(member -> archive.get(member.id()))
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
        group.members().stream()
            .skip(SIDE_BY_SIDE)
            .map(member -> new Other(member.title(), Link.brief(member.id()).toString()))
            .toList();
    return new DuplicateGroupView(group.reason(), members, others);
  }
}
