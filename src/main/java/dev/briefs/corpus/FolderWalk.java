package dev.briefs.corpus;

import dev.briefs.SyncReport.Skipped;
import dev.briefs.corpus.ignore.IgnoreRules;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lists the Markdown files below folders: names that end in {@code .md} or {@code .markdown}, in a
 * fixed order. Left out are hidden files and folders, folders of tools such as {@code
 * node_modules}, what {@link IgnoreRules ignore files} and the selection leave out, and folders of
 * pages that were made from briefs, which {@link #PAGES} marks. Symbolic links are followed to
 * files of the same folder only, unless all are to be followed; no folder is walked twice.
 */
public final class FolderWalk {
  /** The name of the file that marks a folder of pages made from briefs. */
  public static final String PAGES = ".briefs-pages";

  /** Larger folders are looked at by several threads. */
  private static final int SMALL_FOLDER = 512;

  private final List<BriefFile> files = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final SortedMap<Path, Long> folders = new TreeMap<>();
  private final List<Path> absent = new ArrayList<>();
  private final SortedSet<Link> links = new TreeSet<>();
  private final Set<Path> walked = new HashSet<>();
  private final WalkOptions options;
  private Path folder = Path.of("");
  private IgnoreRules excluding = IgnoreRules.NONE;
  private IgnoreRules including = IgnoreRules.NONE;
  private Path start = folder;
  private Path shownStart = folder;
  private int position;

  private FolderWalk(WalkOptions options) {
    this.options = options;
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

  /** A folder to be listed, and the ignore rules of those above it. */
  private record Pending(Path folder, long modified, IgnoreRules rules) {}

  /** What a folder holds under a name; the failure says why that cannot be told. */
  private record Entry(
      Path file, String name, @Nullable FileState state, @Nullable IOException failure) {
    static Entry of(Path file) {
      String name = FileNames.of(file);
      try {
        return new Entry(file, name, FileState.of(file, LinkOption.NOFOLLOW_LINKS), null);
      } catch (IOException failure) {
        return new Entry(file, name, null, failure);
      }
    }
  }

  /** The folder whose entries are looked at: its path below that of the archive, and its rules. */
  private record Place(String path, IgnoreRules rules) {}

  /**
   * Lists folders.
   *
   * @param folders real paths of the folders
   * @throws IOException when a folder itself cannot be read, and must not be absent
   */
  public static Listing list(List<Path> folders, WalkOptions options) throws IOException {
    FolderWalk walk = new FolderWalk(options);
    for (int position = 0; position < folders.size(); position++) {
      walk.walk(position, folders.get(position), folders.get(position), folders.get(position));
    }
    while (!walk.links.isEmpty()) {
      Link link = walk.links.removeFirst();
      walk.walk(link, folders.get(link.position()));
    }
    walk.files.sort(Comparator.comparingInt(BriefFile::folder).thenComparing(BriefFile::path));
    walk.skipped.sort(Comparator.comparing(Skipped::file));
    return new Listing(
        FileIdAssigner.assign(walk.files, folders), walk.skipped, walk.folders, walk.absent);
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
    Path base = options.patternsFrom().orElse(root);
    excluding = IgnoreRules.NONE.with(base, options.selection().excluded());
    including = IgnoreRules.NONE.with(base, options.selection().included());
    Deque<Pending> pending = new ArrayDeque<>();
    try {
      FileState state = FileState.of(real);
      enter(new Pending(real, state.modified(), IgnoreRules.above(real)), pending);
      if (pending.isEmpty()) {
        return;
      }
      list(pending.pop(), pending);
    } catch (IOException failure) {
      if (!options.absentAllowed() || !real.equals(root)) {
        throw failure;
      }
      absent.add(root);
      return;
    }
    while (!pending.isEmpty()) {
      Pending next = pending.pop();
      try {
        list(next, pending);
      } catch (IOException failure) {
        folders.remove(shown(next.folder()));
        skipped.add(new Skipped(shown(next.folder()), reason(failure), true));
      }
    }
  }

  private Path shown(Path real) {
    return start.equals(shownStart) ? real : shownStart.resolve(start.relativize(real));
  }

  /** Takes up a folder that was met, unless it is left out. */
  private void enter(Pending found, Deque<Pending> pending) {
    Path directory = found.folder();
    if (options.followLinks() && !walked.add(directory)) {
      skip(shown(directory), "listed already");
    } else if (directory.equals(folder)) {
      pending.push(found);
    } else if (options.excluded().filter(directory::equals).isEmpty()) {
      String reason = leftOut(directory);
      boolean ignored = reason.isEmpty() && isIgnored(shown(directory), found.rules(), true);
      if (ignored) {
        folders.put(shown(directory), Listing.LEFT_OUT);
        skip(shown(directory), "ignored");
      } else if (reason.isEmpty()) {
        pending.push(found);
      } else {
        skip(shown(directory), reason);
      }
    }
  }

  private void list(Pending next, Deque<Pending> pending) throws IOException {
    Path directory = next.folder();
    List<Path> children = children(directory);
    Set<String> ignoreFiles = new HashSet<>();
    List<Path> visible = new ArrayList<>(children.size());
    for (Path child : children) {
      String name = FileNames.of(child);
      if (!FileNames.isHidden(name)) {
        visible.add(child);
      } else {
        ignoreFiles.add(name);
        skip(shown(child), "hidden");
      }
    }
    folders.put(shown(directory), TimeUnit.NANOSECONDS.toMillis(next.modified()));
    IgnoreRules rules = next.rules().in(shown(directory), ignoreFiles);
    String path = BriefFile.relative(folder, shown(directory));
    Place place = new Place(path.isEmpty() ? "" : path + "/", rules);
    entries(visible).forEach(entry -> visit(entry, place, pending));
  }

  private static List<Path> children(Path directory) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      stream.forEach(children::add);
    } catch (DirectoryIteratorException failure) {
      throw failure.getCause();
    }
    return children;
  }

  private static List<Entry> entries(List<Path> children) {
    Stream<Path> files =
        children.size() < SMALL_FOLDER ? children.stream() : children.parallelStream();
    return files.map(Entry::of).toList();
  }

  private void visit(Entry entry, Place place, Deque<Pending> pending) {
    Path file = shown(entry.file());
    FileState state = entry.state();
    if (state == null) {
      skipped.add(new Skipped(file, reason(entry.failure()), true));
    } else if (state.isFolder()) {
      enter(new Pending(entry.file(), state.modified(), place.rules()), pending);
    } else if (options.followLinks() && state.isLink() && Files.isDirectory(file)) {
      links.add(new Link(position, file));
    } else if (!FileNames.isMarkdown(entry.name())) {
      skip(file, "not Markdown");
    } else if (isIgnored(file, place.rules(), false)) {
      skip(file, "ignored");
    } else if (!FileNames.isText(file)) {
      skipped.add(new Skipped(file, "its name is no text; rename it", true));
    } else if (state.isLink()) {
      follow(file, place.path() + entry.name());
    } else {
      add(file, place.path() + entry.name(), state);
    }
  }

  private boolean isIgnored(Path file, IgnoreRules rules, boolean directory) {
    return excluding.ignores(file, directory)
        || rules.ignores(file, directory)
        || !directory && !including.isEmpty() && !isIncluded(file);
  }

  private boolean isIncluded(Path file) {
    return IgnoreRules.includes(including, options.patternsFrom().orElse(folder), file);
  }

  /** Whether a folder below that of an archive is left out of every archive. */
  public static boolean isLeftOut(Path directory) {
    return !leftOut(directory).isEmpty();
  }

  /** Why a folder is left out of every archive; empty where it is not. */
  private static String leftOut(Path directory) {
    String name = FileNames.of(directory);
    if (FileNames.isHidden(name)) {
      return "hidden";
    }
    if (FileNames.isOfTool(name)) {
      return "of a tool";
    }
    return Files.exists(directory.resolve(PAGES)) ? "pages" : "";
  }

  private void follow(Path link, String path) {
    try {
      Path target = link.toRealPath();
      if (!options.followLinks() && !target.startsWith(folder.toRealPath())) {
        skipped.add(new Skipped(link, "a link that leaves the folder", true));
      } else {
        add(link, path, FileState.of(target));
      }
    } catch (IOException failure) {
      skipped.add(new Skipped(link, "a link that leads nowhere", true));
    }
  }

  private void add(Path file, String path, FileState state) {
    if (state.isFile()) {
      files.add(
          new BriefFile("", file, position, path, state.modified(), state.size(), state.stamp()));
    } else {
      skipped.add(new Skipped(file, "not a regular file", true));
    }
  }

  private void skip(Path file, String reason) {
    skipped.add(new Skipped(file, reason, false));
  }

  private static String reason(@Nullable IOException failure) {
    return switch (failure) {
      case AccessDeniedException denied -> "permission denied";
      case FileSystemLoopException loop -> "a loop of links";
      case NoSuchFileException gone -> "gone since the folder was listed";
      case NotDirectoryException replaced -> "no folder any more";
      case null -> "cannot be read";
      default -> String.valueOf(failure.getMessage());
    };
  }
}
