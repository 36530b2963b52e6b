package dev.briefs.archive.link;

import dev.briefs.ClosestEntry;
import dev.briefs.LinkStyle;
import dev.briefs.corpus.BriefFile;
import dev.briefs.corpus.BriefSource;
import dev.briefs.corpus.FileReader;
import dev.briefs.corpus.UnreadableFileException;
import dev.briefs.markdown.BriefParser;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The style in which the files of an archive link to each other: that of most entries of written
 * lists, else that of most links in texts. Where a sample of the files holds neither, it is by path
 * in an archive whose files lie in several folders, and by id elsewhere.
 */
final class ArchiveStyle {
  private static final int SAMPLE = 200;
  private static final Pattern WIKILINK = Pattern.compile("(?<!!)\\[\\[[^\\]\\n]+]]");
  private static final Pattern PATH_LINK =
      Pattern.compile("]\\((?![a-zA-Z]+:)[^)\\s]+\\.(?:md|markdown)(?:#[^)\\s]*)?\\)");

  private final LinkTargets byId;
  private final LinkTargets byPath;
  private final Map<LinkStyle, Integer> listed = new EnumMap<>(LinkStyle.class);
  private int wikilinks;
  private int pathLinks;

  private ArchiveStyle(Map<String, BriefFile> files) {
    this.byId = new LinkTargets(files, LinkStyle.ID);
    this.byPath = new LinkTargets(files, LinkStyle.RELATIVE);
  }

  /**
   * The style of an archive.
   *
   * @param own the files that are to be written
   * @param files the files of all briefs, by id
   */
  static LinkStyle of(
      List<BriefFile> own, Map<String, BriefFile> files, FileReader reader, BriefParser parser) {
    ArchiveStyle style = new ArchiveStyle(files);
    int step = Math.max(1, own.size() / SAMPLE);
    for (int i = 0; i < own.size(); i += step) {
      style.count(own.get(i), reader, parser);
    }
    return style.decide(own);
  }

  private void count(BriefFile file, FileReader reader, BriefParser parser) {
    try {
      BriefSource source = reader.read(file);
      count(file, source.text(), parser.parse(file.id(), source.text()).closest());
    } catch (UnreadableFileException unreadable) {
      // Another file says it.
    }
  }

  private void count(BriefFile file, String text, List<ClosestEntry> entries) {
    List<String> lines = text.lines().toList();
    Set<Integer> listLines = new HashSet<>();
    for (ClosestEntry entry : entries) {
      listLines.add(entry.line());
      String line = entry.line() <= lines.size() ? lines.get(entry.line() - 1) : "";
      if (byId.find(file, entry).isPresent()) {
        listed.merge(style(file, entry, line), 1, Integer::sum);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!listLines.contains(i + 1)) {
        wikilinks += (int) WIKILINK.matcher(lines.get(i)).results().count();
        pathLinks += (int) PATH_LINK.matcher(lines.get(i)).results().count();
      }
    }
  }

  private LinkStyle style(BriefFile file, ClosestEntry entry, String line) {
    if (line.contains("[[")) {
      return LinkStyle.WIKILINK;
    }
    String target = entry.target();
    if (!target.endsWith(".md") && !target.endsWith(".markdown")) {
      return LinkStyle.ID;
    }
    return byPath.leadsByPath(file, entry) ? LinkStyle.RELATIVE : LinkStyle.ID_MD;
  }

  private LinkStyle decide(List<BriefFile> own) {
    if (!listed.isEmpty()) {
      return listed.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }
    if (wikilinks + pathLinks > 0) {
      return wikilinks > pathLinks ? LinkStyle.WIKILINK : LinkStyle.RELATIVE;
    }
    Set<Path> folders = new HashSet<>();
    for (BriefFile file : own) {
      folders.add(file.file().resolveSibling(""));
    }
    return folders.size() > 1 ? LinkStyle.RELATIVE : LinkStyle.ID;
  }
}
