package dev.briefs.index.store;

import dev.briefs.UnreadableIndexException;
import dev.briefs.UnreadableIndexException.Reason;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/** Finds the files of an index that are not as they were written, and names them. */
public final class IndexChecker {
  private static final Pattern PATH = Pattern.compile("path=\"(?:[^\"]*[/\\\\])?([^\"]+)\"");
  private static final int ATTEMPTS = 3;

  private IndexChecker() {}

  /**
   * Reads every file of the live generation whole and compares it with its checksum.
   *
   * @return how many there are
   * @throws UnreadableIndexException when one is damaged or missing, naming it
   */
  public static int check(IndexStore folder) throws IOException {
    for (int attempt = 1; ; attempt++) {
      Optional<Path> generation = folder.current();
      try {
        return check(folder, generation.orElseThrow(() -> folder.damaged("nothing is live")));
      } catch (UnreadableIndexException damaged) {
        // What another process has replaced meanwhile is rightly gone.
        if (attempt == ATTEMPTS) {
          throw damaged;
        }
      }
    }
  }

  /**
   * What a failure to read an index says to a person; failures of the file system stay themselves.
   */
  static RuntimeException explained(IndexStore folder, Exception failure) {
    return switch (failure) {
      case IndexFormatTooNewException tooNew -> unreadable(folder, "was written by a newer Lucene");
      case IndexFormatTooOldException tooOld ->
          unreadable(folder, "was written by an older Lucene");
      case IndexNotFoundException notFound -> folder.damaged("its commit is missing");
      case CorruptIndexException corrupt -> folder.damaged(file(corrupt));
      case NoSuchFileException missing -> folder.damaged(missing(missing.getFile()));
      case FileNotFoundException missing ->
          folder.damaged(missing(String.valueOf(missing.getMessage())));
      case EOFException truncated -> folder.damaged("a file ends too early");
      case IOException other -> new UncheckedIOException(other);
      case RuntimeException other -> notUnderstood(folder);
      default -> new IllegalStateException(failure);
    };
  }

  /** Another format may be in the terms of a codec that is not known here. */
  private static UnreadableIndexException notUnderstood(IndexStore folder) {
    return folder
        .remembered()
        .map(IndexSettings::format)
        .filter(format -> format != IndexSettings.FORMAT)
        .map(folder::ofFormat)
        .orElseGet(() -> folder.damaged("its commit cannot be understood"));
  }

  private static UnreadableIndexException unreadable(IndexStore folder, String what) {
    return folder.unreadable(Reason.OTHER_FORMAT, what);
  }

  private static int check(IndexStore folder, Path generation) throws IOException {
    if (folder.folder().isPresent()) {
      checkBeside(folder, folder.folder().get());
    }
    try (Directory directory = folder.writable(generation)) {
      SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
      Collection<String> files = new TreeSet<>(commit.files(true));
      IndexSettings settings = IndexSettings.from(commit.getUserData());
      if (!settings.graph().isEmpty()) {
        files.add(settings.graph());
      }
      if (Arrays.asList(directory.listAll()).contains(settings.topics())) {
        files.add(settings.topics());
      }
      for (String file : files) {
        check(folder, directory, file);
      }
      return files.size();
    } catch (UnreadableIndexException damaged) {
      throw damaged;
    } catch (IOException | RuntimeException failure) {
      throw explained(folder, failure);
    }
  }

  /** Checks the files beside the generations. */
  private static void checkBeside(IndexStore folder, Path path) throws IOException {
    if (SettingsFile.isDamaged(path)) {
      throw folder.damaged(SettingsFile.NAME);
    }
    if (Files.exists(path.resolve(FileManifest.NAME))) {
      try (Directory beside = FSDirectory.open(path)) {
        check(folder, beside, FileManifest.NAME);
      }
    }
  }

  private static void check(IndexStore folder, Directory directory, String file)
      throws IOException {
    try (IndexInput input = directory.openInput(file, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(input);
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | EOFException damaged) {
      throw folder.damaged(file);
    } catch (NoSuchFileException | FileNotFoundException missing) {
      throw folder.damaged(missing(file));
    }
  }

  private static String missing(String file) {
    return Path.of(file).getFileName() + " is missing";
  }

  private static String file(CorruptIndexException corrupt) {
    Matcher path = PATH.matcher(corrupt.getResourceDescription());
    return path.find() ? path.group(1) : "its files do not belong together";
  }
}
