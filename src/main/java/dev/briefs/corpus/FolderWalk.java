package dev.briefs.corpus;

import dev.briefs.SyncReport.Skipped;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Lists the Markdown files below folders: names that end in {@code .md} or {@code .markdown}, in a
 * fixed order. Hidden files and folders are left out, and so are folders of pages that were made
 * from briefs, which {@link #PAGES} marks. Symbolic links are followed to files of the same folder
 * only, unless all are to be followed; no folder is walked twice.
 */
public final class FolderWalk extends SimpleFileVisitor<Path> {
  /** The name of the file that marks a folder of pages made from briefs. */
  public static final String PAGES = ".briefs-pages";

  /** Stands in a text for bytes that are none. */
  private static final char REPLACEMENT = '\uFFFD';

  private final List<BriefFile> files = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final SortedMap<Path, Long> folders = new TreeMap<>();
  private final SortedSet<Link> links = new TreeSet<>();
  private final Set<Path> walked = new HashSet<>();
  private final Path excluded;
  private final boolean followLinks;
  private Path folder = Path.of("");
  private Path start = folder;
  private Path shownStart = folder;
  private int position;

  private FolderWalk(Path excluded, boolean followLinks) {
    this.excluded = excluded;
    this.followLinks = followLinks;
  }

  /** A symbolic link to a folder, and the position of the archive's folder that it is in. */
  private record Link(int position, Path path) implements Comparable<Link> {
    private static final Comparator<Link> ORDER =
        Comparator.comparingInt(Link::position).thenComparing(Link::path);

    @Override
    public int compareTo(Link other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * Lists folders.
   *
   * @param folders real paths of the folders
   * @param excluded a folder to leave out where it is below one of them
   * @param followLinks whether symbolic links that leave their folder, and those to folders, are
   *     followed; what a folder is reached by first is its path
   * @throws IOException when a folder itself cannot be read
   */
  public static Listing list(List<Path> folders, Path excluded, boolean followLinks)
      throws IOException {
    FolderWalk walk = new FolderWalk(excluded, followLinks);
    for (int position = 0; position < folders.size(); position++) {
      walk.walk(position, folders.get(position), folders.get(position), folders.get(position));
    }
    while (!walk.links.isEmpty()) {
      Link link = walk.links.removeFirst();
      walk.walk(link, folders.get(link.position()));
    }
    walk.files.sort(Comparator.comparingInt(BriefFile::folder).thenComparing(BriefFile::path));
    walk.skipped.sort(Comparator.comparing(Skipped::file));
    return new Listing(FileIdAssigner.assign(walk.files, folders), walk.skipped, walk.folders);
  }

  private void walk(Link link, Path root) throws IOException {
    walk(link.position(), root, link.path().toRealPath(), link.path());
  }

  /** Lists what is below a folder as if that stood somewhere else. */
  private void walk(int number, Path root, Path real, Path shown) throws IOException {
    position = number;
    folder = root;
    start = real;
    shownStart = shown;
    Files.walkFileTree(real, this);
  }

  private Path shown(Path real) {
    return shownStart.resolve(start.relativize(real));
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    if (followLinks && !walked.add(directory)) {
      skip(shown(directory), "listed already");
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (!directory.equals(folder)) {
      if (directory.equals(excluded)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      String reason = isHidden(directory) ? "hidden" : isOfPages(directory) ? "pages" : "";
      if (!reason.isEmpty()) {
        skip(shown(directory), reason);
        return FileVisitResult.SKIP_SUBTREE;
      }
    }
    folders.put(shown(directory), attributes.lastModifiedTime().toMillis());
    return FileVisitResult.CONTINUE;
  }

  /** Whether a folder below that of an archive is left out of it. */
  public static boolean isLeftOut(Path directory) {
    return isHidden(directory) || isOfPages(directory);
  }

  private static boolean isOfPages(Path directory) {
    return Files.exists(directory.resolve(PAGES));
  }

  @Override
  public FileVisitResult visitFile(Path visited, BasicFileAttributes attributes) {
    Path file = shown(visited);
    if (isHidden(file)) {
      skip(file, "hidden");
    } else if (followLinks && attributes.isSymbolicLink() && Files.isDirectory(file)) {
      links.add(new Link(position, file));
    } else if (!isMarkdown(String.valueOf(file.getFileName()))) {
      skip(file, "not Markdown");
    } else if (!isText(file)) {
      skipped.add(new Skipped(file, "its name is no text; rename it", true));
    } else if (attributes.isSymbolicLink()) {
      follow(file);
    } else if (!attributes.isRegularFile()) {
      skipped.add(new Skipped(file, "not a regular file", true));
    } else {
      add(file, attributes);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    if (file.equals(folder)) {
      throw failure;
    }
    skipped.add(new Skipped(shown(file), reason(failure), true));
    return FileVisitResult.CONTINUE;
  }

  private void follow(Path link) {
    try {
      Path target = link.toRealPath();
      BasicFileAttributes attributes = Files.readAttributes(target, BasicFileAttributes.class);
      if (!followLinks && !target.startsWith(folder.toRealPath())) {
        skipped.add(new Skipped(link, "a link that leaves the folder", true));
      } else if (!attributes.isRegularFile()) {
        skipped.add(new Skipped(link, "not a regular file", true));
      } else {
        add(link, attributes);
      }
    } catch (IOException failure) {
      skipped.add(new Skipped(link, "a link that leads nowhere", true));
    }
  }

  private void add(Path file, BasicFileAttributes attributes) {
    String path = BriefFile.relative(folder, file);
    long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    files.add(new BriefFile("", file, position, path, modified, attributes.size()));
  }

  private void skip(Path file, String reason) {
    skipped.add(new Skipped(file, reason, false));
  }

  /** Whether a file of this name is a brief's, unless it is hidden. */
  public static boolean isMarkdown(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".markdown");
  }

  /** Whether the path comes back from its text, by which the index remembers it. */
  private static boolean isText(Path file) {
    String text = file.toString();
    return text.indexOf(REPLACEMENT) < 0 || Path.of(text).equals(file);
  }

  /** Whether a file or folder is hidden, by its name. */
  public static boolean isHidden(Path file) {
    return file.getFileName() != null && file.getFileName().toString().startsWith(".");
  }

  private static String reason(IOException failure) {
    return switch (failure) {
      case AccessDeniedException denied -> "permission denied";
      case FileSystemLoopException loop -> "a loop of links";
      default -> String.valueOf(failure.getMessage());
    };
  }
}
