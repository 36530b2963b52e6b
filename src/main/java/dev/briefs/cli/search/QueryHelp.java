package dev.briefs.cli.search;

/** The query language in short, for the help text. */
final class QueryHelp {
  static final String[] LINES = {
    "",
    "Queries:",
    "  carbon capture              either word, both preferred; questions work too",
    "  \"carbon capture\"            the words side by side",
    "  \"carbon capture\"~3          the words at most 3 places apart from that",
    "  +carbon -capture            must have, must not have",
    "  (carbon OR methane) AND tax NOT coal",
    "  regul*  regulaton~          beginning of a word; nearly this word",
    "  title:carbon                in one field: title, summary, keyword, theme,",
    "                              category, type, issue, host",
    "  theme:\"AI regulation\"       the whole value, whatever its case",
    "  signal:chips                in one row of a table: signal, change, horizon,",
    "                              driver, concern, behavior, technology",
    "  date:2024  date:[2024-01 TO 2024-06]  date:>=2024-03  relevancy:>=4",
    "",
    "Words match in all their forms, whatever their case and accents, and rank:",
    "no word is required. Values and dates narrow what words find. Without words,",
    "filters alone list what they let through.",
    "",
    "What cannot be a query is read as text, with a message that names its column;",
    "--strict-query makes it an error.",
    "",
    "A hyphen with a single letter, or with the name of an option, is an error: write",
    "NOT x, or put -- before the query, which ends the options.",
    "",
    "Order: --sort relevance puts the best first, date the latest, title by title.",
    "--boost-recent brings recent briefs forward among the best ones.",
    "",
    "For scripts, whatever names hold (blanks, quotes, line feeds):",
    "  briefs search chips --ids --null | xargs -0 -r -n1 briefs closest --",
    "  briefs search chips --paths --null | xargs -0 -r -o vi",
    "  briefs search chips --paths --null |",
    "    fzf --read0 --print0 --multi --preview 'cat {}' | xargs -0 -r -o vi"
  };

  private QueryHelp() {}
}
