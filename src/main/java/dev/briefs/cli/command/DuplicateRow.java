package dev.briefs.cli.command;

import dev.briefs.DuplicateGroup;
import dev.briefs.DuplicateGroup.Member;
import dev.briefs.DuplicateGroup.Preference;
import dev.briefs.json.Column;
import dev.briefs.json.Columns;
import dev.briefs.json.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A brief of a duplicate group as a row of a table.
 *
 * @param group the number of its group, from 1
 * @param member the brief
 * @param reason what shows that the briefs of the group tell one story
 * @param keep whether it is the one to keep; empty where that was not asked for
 */
record DuplicateRow(int group, Member member, String reason, String keep) {
  static final Columns<DuplicateRow> FIELDS =
      new Columns<>(
          List.of(
              Column.whole("group", DuplicateRow::group),
              Column.text("id", row -> row.member.id()),
              Column.text("title", row -> row.member.title()),
              Column.text("date", row -> row.member.date().map(LocalDate::toString).orElse("")),
              Column.text("path", row -> Json.text(row.member.path())),
              Column.text("reason", DuplicateRow::reason),
              Column.text("keep", DuplicateRow::keep)));

  /** The rows of groups, one after another. */
  static List<DuplicateRow> of(List<DuplicateGroup> groups, Optional<Preference> prefer) {
    List<DuplicateRow> rows = new ArrayList<>();
    for (int number = 0; number < groups.size(); number++) {
      DuplicateGroup group = groups.get(number);
      Optional<Member> kept = prefer.map(group::preferred);
      for (Member member : group.members()) {
        String keep = kept.map(one -> Boolean.toString(one.equals(member))).orElse("");
        rows.add(new DuplicateRow(number + 1, member, group.reason(), keep));
      }
    }
    return rows;
  }
}
