package dev.briefs.archive.check;

import dev.briefs.Finding;
import dev.briefs.corpus.BriefFile;
import dev.briefs.index.document.Standing;
import dev.briefs.markdown.brief.ParsedBrief;
import java.util.List;
import java.util.Optional;

/**
 * A file and what is wrong in it by itself.
 *
 * @param file the file
 * @param text its text, empty where it cannot be read
 * @param parsed what it says, empty where it cannot be read
 * @param standing what its brief is to the others; empty where the archive leaves it out
 * @param findings what is wrong, in no order
 * @param corrections the targets of links that are to be written otherwise
 */
record CheckedFile(
    BriefFile file,
    String text,
    Optional<ParsedBrief> parsed,
    Optional<Standing> standing,
    List<Finding> findings,
    List<Correction> corrections) {}
