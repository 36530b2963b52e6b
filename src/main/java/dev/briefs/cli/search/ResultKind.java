package dev.briefs.cli.search;

import dev.briefs.cli.text.TextPage;
import dev.briefs.json.ResultFields;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What is searched for, and how one result of the kind is written. */
interface ResultKind<H> {
  /** What the results are, in the plural. */
  String plural();

  /** The fields of a result in JSON and in tables. */
  ResultFields<H> fields();

  /** The id of the brief. */
  String id(H hit);

  /** The file of the brief. */
  Optional<Path> path(H hit);

  /** How well it matches. */
  float score(H hit);

  /** Writes it for people. */
  void write(H hit, TextPage page) throws IOException;

  /** It as an item of a Markdown list. */
  String markdown(H hit);
}
