package dev.briefs.archive.pages;

import dev.briefs.InvalidArchiveException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which pages were written into a folder, by their paths, each with the hash of what it says; those
 * that were being written with {@link #UNKNOWN}.
 *
 * @param hashes the hash of each page by its path, with {@code /}
 */
record PagesManifest(SortedMap<String, String> hashes) {
  /** Stands for the hash of a page that may say one thing or another. */
  static final String UNKNOWN = "-".repeat(64);

  private static final String HEADER =
      "# Pages that briefs wrote. It replaces and removes these files and no others.";

  /** Whoever changed the file could otherwise have any file removed. */
  private static final Pattern LINE =
      Pattern.compile(
          "([0-9a-f]{64}|-{64})  ((?:themes/)?[a-z0-9][a-z0-9-]*\\.md|[a-z0-9][a-z0-9-]*\\.svg)");

  PagesManifest {
    hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
  }

  /** The manifest of a folder, empty where there is none. */
  static PagesManifest read(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return new PagesManifest(new TreeMap<>());
    }
    SortedMap<String, String> hashes = new TreeMap<>();
    for (String line : Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList()) {
      Matcher entry = LINE.matcher(line);
      if (entry.matches()) {
        hashes.put(entry.group(2), entry.group(1));
      } else if (!line.equals(HEADER)) {
        throw new InvalidArchiveException(
            file.toString(),
            "is damaged; remove the folder, if it holds nothing but pages, and run again");
      }
    }
    return new PagesManifest(hashes);
  }

  /** The same pages and others, in the middle of being written. */
  PagesManifest unsettled(Collection<String> others) {
    TreeMap<String, String> all = new TreeMap<>();
    hashes.keySet().forEach(path -> all.put(path, UNKNOWN));
    others.forEach(path -> all.put(path, UNKNOWN));
    return new PagesManifest(all);
  }

  /** The same pages as they are and others, in the middle of being written. */
  PagesManifest unsettledOnly(Collection<String> others) {
    TreeMap<String, String> all = new TreeMap<>(hashes);
    others.forEach(path -> all.put(path, UNKNOWN));
    return new PagesManifest(all);
  }

  boolean names(String path) {
    return hashes.containsKey(path);
  }

  /** Whether a page may say this. */
  boolean allows(String path, byte[] content) {
    String known = hashes.getOrDefault(path, "");
    return known.equals(UNKNOWN) || known.equals(hash(content));
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    for (Map.Entry<String, String> page : hashes.entrySet()) {
      text.append(page.getValue()).append("  ").append(page.getKey()).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** The hash of a page. */
  static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
