package dev.briefs.closest.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/** Groups of briefs that tell one story, and the pairs of nearly the same text that show it. */
public final class DuplicateGroups {
  static final DuplicateGroups NONE = new DuplicateGroups(List.of(), List.of());

  /**
   * A duplicate group by the ordinals of its members.
   *
   * @param briefs their ordinals, ascending, at least two
   * @param oneLink whether all have the same external link
   */
  public record Group(int[] briefs, boolean oneLink) {}

  private final List<Group> groups;
  private final List<TextMatch> matches;
  private final Map<Integer, int[]> byBrief = new HashMap<>();

  public DuplicateGroups(List<Group> groups, List<TextMatch> matches) {
    this.groups = List.copyOf(groups);
    this.matches = List.copyOf(matches);
    for (Group group : groups) {
      for (int brief : group.briefs()) {
        byBrief.put(brief, group.briefs());
      }
    }
  }

  public List<Group> groups() {
    return groups;
  }

  public List<TextMatch> matches() {
    return matches;
  }

  /** The first member of a brief's group; the brief itself if it has none. */
  public int first(int brief) {
    int[] group = byBrief.get(brief);
    return group == null ? brief : group[0];
  }

  /** The members of a brief's group, itself among them. */
  public int[] members(int brief) {
    int[] group = byBrief.get(brief);
    return group == null ? new int[] {brief} : group.clone();
  }

  /**
   * What shows that briefs tell one story, as it is printed: the link, or the least alike texts.
   */
  public String reason(Group group) {
    int first = group.briefs()[0];
    double least =
        matches.stream()
            .filter(match -> first(match.one()) == first)
            .mapToDouble(TextMatch::likeness)
            .min()
            .orElse(1);
    long compared = matches.stream().filter(match -> first(match.one()) == first).count();
    if (group.oneLink()) {
      return "link";
    }
    String text = String.format(Locale.ROOT, "text %.2f", least);
    return compared < group.briefs().length - 1 ? "link, " + text : text;
  }

  void write(DataOutput out) throws IOException {
    out.writeVInt(groups.size());
    for (Group group : groups) {
      out.writeByte((byte) (group.oneLink() ? 1 : 0));
      out.writeVInt(group.briefs().length);
      for (int brief : group.briefs()) {
        out.writeVInt(brief);
      }
    }
    out.writeVInt(matches.size());
    for (TextMatch match : matches) {
      out.writeVInt(match.one());
      out.writeVInt(match.other());
      out.writeInt(Float.floatToIntBits(match.likeness()));
    }
  }

  static DuplicateGroups read(DataInput in) throws IOException {
    List<Group> groups = new ArrayList<>();
    for (int left = in.readVInt(); left > 0; left--) {
      boolean oneLink = in.readByte() != 0;
      int[] briefs = new int[in.readVInt()];
      for (int i = 0; i < briefs.length; i++) {
        briefs[i] = in.readVInt();
      }
      groups.add(new Group(briefs, oneLink));
    }
    List<TextMatch> matches = new ArrayList<>();
    for (int left = in.readVInt(); left > 0; left--) {
      matches.add(new TextMatch(in.readVInt(), in.readVInt(), Float.intBitsToFloat(in.readInt())));
    }
    return new DuplicateGroups(groups, matches);
  }
}
