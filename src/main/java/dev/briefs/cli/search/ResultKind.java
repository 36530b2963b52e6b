package dev.briefs.cli.search;

import dev.briefs.cli.text.TextPage;
import java.io.IOException;
import java.util.List;

/** What is searched for, and how one result of the kind is written. */
interface ResultKind<H> {
  /** What the results are, in the plural. */
  String plural();

  /** The fields there are. */
  List<Column<H>> columns();

  /** The names of the fields in JSON unless others are asked for. */
  List<String> jsonFields();

  /** The names of the fields in tables unless others are asked for. */
  List<String> tableFields();

  /** The id of the brief. */
  String id(H hit);

  /** How well it matches. */
  float score(H hit);

  /** Writes it for people. */
  void write(H hit, TextPage page) throws IOException;

  /** It as an item of a Markdown list. */
  String markdown(H hit);
}
