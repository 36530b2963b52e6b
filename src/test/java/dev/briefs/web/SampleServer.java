package dev.briefs.web;

import dev.briefs.ProgressListener;
import dev.briefs.archive.BriefArchive;
import dev.briefs.web.http.Limits;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A server of a folder of briefs on a free port, and a client of it. */
public final class SampleServer implements Closeable {
  /** The day that the server takes for today. */
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

  private final BriefArchive archive;
  private final ArchiveServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private SampleServer(BriefArchive archive, ArchiveServer server) {
    this.archive = archive;
    this.server = server;
  }

  /** Indexes a folder and serves it. */
  public static SampleServer of(Path index, Path folder) {
    return of(index, folder, "", Limits.DEFAULT);
  }

  /** Indexes a folder and serves it to those who have a token, within limits. */
  public static SampleServer of(Path index, Path folder, String token, Limits limits) {
    BriefArchive archive = BriefArchive.open(index);
    archive.sync(List.of(folder), ProgressListener.NONE);
    try {
      return new SampleServer(
          archive,
          ArchiveServer.start(
              archive, new ServerSettings("127.0.0.1", 0, token, limits, () -> TODAY)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The archive that is served. */
  public BriefArchive archive() {
    return archive;
  }

  /** The address of a path. */
  public URI at(String path) {
    return URI.create(server.address().replaceFirst("/(\\?.*)?$", "") + path);
  }

  /** The answer to a GET request with headers: a name, its value, and so on. */
  public HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** The answer to a request. */
  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void close() {
    server.close();
    archive.close();
  }
}
