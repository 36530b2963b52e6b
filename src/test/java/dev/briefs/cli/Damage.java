package dev.briefs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Something done to a file of an index.
 *
 * @param file the file, relative to the index folder
 * @param kind what is done
 * @param at where
 */
record Damage(String file, Kind kind, int at) {
  public enum Kind {
    /** One bit of the byte at the place is another. */
    FLIPPED,
    /** The file ends before the place. */
    TRUNCATED,
    /** The file is gone. */
    MISSING,
    /** The file holds as many bytes of something else. */
    FOREIGN
  }

  /** Damage to a file at up to so many places; three of four are flips. */
  static List<Damage> of(Path index, Path file, int places, Random random) throws IOException {
    String name = index.relativize(file).toString();
    int size = (int) Files.size(file);
    List<Damage> all = new ArrayList<>();
    random
        .ints(0, size)
        .distinct()
        .limit(Math.min(size, places - places / 4))
        .sorted()
        .forEach(at -> all.add(new Damage(name, Kind.FLIPPED, at)));
    random
        .ints(0, size)
        .distinct()
        .limit(Math.min(size, places / 4))
        .sorted()
        .forEach(at -> all.add(new Damage(name, Kind.TRUNCATED, at)));
    all.add(new Damage(name, Kind.MISSING, 0));
    all.add(new Damage(name, Kind.FOREIGN, 0));
    return all;
  }

  /** Does it to a copy of the index. */
  void inflict(Path index) throws IOException {
    Path victim = index.resolve(file);
    byte[] bytes = Files.readAllBytes(victim);
    Files.delete(victim);
    switch (kind) {
      case FLIPPED -> {
        bytes[at] ^= (byte) (1 << (at % 8));
        Files.write(victim, bytes);
      }
      case TRUNCATED -> Files.write(victim, Arrays.copyOf(bytes, at));
      case FOREIGN -> {
        new Random(at).nextBytes(bytes);
        Files.write(victim, bytes);
      }
      case MISSING -> {}
    }
  }
}
