package dev.briefs.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/**
 * Reads the text of Markdown files: UTF-8, or UTF-16 and UTF-32 with a byte order mark;
 * thread-safe.
 *
 * @param maxBytes larger files are refused
 */
public record FileReader(long maxBytes) {
  private static final int LITTLE_ENDIAN_MARK = 0xFFFE;
  private static final int BIG_ENDIAN_MARK = 0xFEFF;
  private static final Charset UTF_32 = Charset.forName("UTF-32");
  private static final long LARGEST_ARRAY = Integer.MAX_VALUE - 8;

  /**
   * Reads a file.
   *
   * @throws UnreadableFileException when it is too large, binary, or not to be read
   */
  public BriefSource read(BriefFile file) throws UnreadableFileException {
    byte[] bytes = bytes(file);
    Optional<Charset> wide = wide(bytes);
    BriefSource source =
        wide.isPresent()
            ? new BriefSource(file, new String(bytes, wide.get()), false)
            : decode(file, bytes);
    if (source.text().indexOf(0) >= 0) {
      throw new UnreadableFileException("binary");
    }
    return source;
  }

  private byte[] bytes(BriefFile file) throws UnreadableFileException {
    if (file.size() > maxBytes) {
      throw tooLarge(file.size());
    }
    try (InputStream in = Files.newInputStream(file.file())) {
      byte[] bytes = in.readNBytes((int) Math.min(LARGEST_ARRAY - 1, maxBytes) + 1);
      if (bytes.length > maxBytes) {
        throw tooLarge(bytes.length);
      }
      return bytes;
    } catch (UnreadableFileException tooLarge) {
      throw tooLarge;
    } catch (AccessDeniedException denied) {
      throw new UnreadableFileException("permission denied");
    } catch (NoSuchFileException gone) {
      throw new UnreadableFileException("gone since the folder was listed");
    } catch (IOException failure) {
      throw new UnreadableFileException(String.valueOf(failure.getMessage()));
    }
  }

  private UnreadableFileException tooLarge(long size) {
    return new UnreadableFileException("larger than " + maxBytes + " bytes: " + size);
  }

  /** The encoding of two or four bytes a character that a byte order mark tells of. */
  private static Optional<Charset> wide(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << Byte.SIZE | bytes[1] & 0xFF;
    boolean fourBytes = bytes.length >= 4 && bytes[2] == 0 && bytes[3] == 0;
    return switch (mark) {
      case LITTLE_ENDIAN_MARK -> Optional.of(fourBytes ? UTF_32 : StandardCharsets.UTF_16);
      case BIG_ENDIAN_MARK -> Optional.of(StandardCharsets.UTF_16);
      default -> Optional.empty();
    };
  }

  private static BriefSource decode(BriefFile file, byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return new BriefSource(file, text, true);
    } catch (CharacterCodingException notUtf8) {
      return new BriefSource(file, new String(bytes, StandardCharsets.UTF_8), false);
    }
  }
}
