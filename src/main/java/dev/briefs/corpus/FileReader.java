package dev.briefs.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;

/**
 * Reads the text of Markdown files; thread-safe.
 *
 * @param maxBytes larger files are refused
 */
public record FileReader(long maxBytes) {
  private static final long LARGEST_ARRAY = Integer.MAX_VALUE - 8;

  /**
   * Reads a file.
   *
   * @throws UnreadableFileException when it is too large, binary, or not to be read
   */
  public BriefSource read(BriefFile file) throws UnreadableFileException {
    byte[] bytes = bytes(file);
    for (byte b : bytes) {
      if (b == 0) {
        throw new UnreadableFileException("binary");
      }
    }
    return decode(file, bytes);
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
