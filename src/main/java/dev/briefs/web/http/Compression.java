package dev.briefs.web.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/** Compresses bodies. */
final class Compression {
  /** Smaller bodies would hardly become smaller. */
  private static final int LEAST = 1_000;

  private Compression() {}

  /** Whether a body is worth it. */
  static boolean isWorthwhile(byte[] body) {
    return body.length >= LEAST;
  }

  /** The body in gzip format. */
  static byte[] gzip(byte[] body) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length / 3);
    try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
      out.write(body);
    }
    return compressed.toByteArray();
  }
}
