package dev.briefs.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * What the file system tells of a file without opening it.
 *
 * @param kind what it is
 * @param modified the time of its last modification in nanoseconds since 1970-01-01
 * @param size its size in bytes
 * @param stamp a number that most likely changes when the file is replaced or written, whatever its
 *     size and time say afterwards: a hash of its inode and the time of its last status change; 0
 *     where the system has none
 */
record FileState(Kind kind, long modified, long size, int stamp) {
  /** What a path leads to. */
  enum Kind {
    FILE,
    FOLDER,
    LINK,
    OTHER
  }

  private static final String VIEW = "unix";
  private static final String ATTRIBUTES = VIEW + ":mode,lastModifiedTime,size,ino,ctime";
  private static final int TYPE_MASK = 0170000;
  private static final int TYPE_FILE = 0100000;
  private static final int TYPE_FOLDER = 0040000;
  private static final int TYPE_LINK = 0120000;

  /** The state of a file, or of the symbolic link itself where links are not followed. */
  static FileState of(Path file, LinkOption... options) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains(VIEW)
        ? unix(Files.readAttributes(file, ATTRIBUTES, options))
        : basic(Files.readAttributes(file, BasicFileAttributes.class, options));
  }

  private static FileState unix(Map<String, Object> attributes) {
    int mode = (Integer) value(attributes, "mode");
    Kind kind =
        switch (mode & TYPE_MASK) {
          case TYPE_FILE -> Kind.FILE;
          case TYPE_FOLDER -> Kind.FOLDER;
          case TYPE_LINK -> Kind.LINK;
          default -> Kind.OTHER;
        };
    return new FileState(
        kind,
        nanoseconds((FileTime) value(attributes, "lastModifiedTime")),
        (Long) value(attributes, "size"),
        stamp((Long) value(attributes, "ino"), nanoseconds((FileTime) value(attributes, "ctime"))));
  }

  private static FileState basic(BasicFileAttributes attributes) {
    Kind kind =
        attributes.isRegularFile()
            ? Kind.FILE
            : attributes.isDirectory()
                ? Kind.FOLDER
                : attributes.isSymbolicLink() ? Kind.LINK : Kind.OTHER;
    long modified = nanoseconds(attributes.lastModifiedTime());
    return new FileState(kind, modified, attributes.size(), 0);
  }

  private static Object value(Map<String, Object> attributes, String name) {
    return Objects.requireNonNull(attributes.get(name), name);
  }

  private static long nanoseconds(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }

  /** The multipliers are those of the 64-bit xxHash. */
  private static int stamp(long inode, long changed) {
    long mixed = inode * 0x9E3779B185EBCA87L ^ changed * 0xC2B2AE3D27D4EB4FL;
    return Long.hashCode(mixed);
  }

  boolean isFile() {
    return kind == Kind.FILE;
  }

  boolean isFolder() {
    return kind == Kind.FOLDER;
  }

  boolean isLink() {
    return kind == Kind.LINK;
  }
}
