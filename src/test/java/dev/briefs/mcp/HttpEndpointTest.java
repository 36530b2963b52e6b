package dev.briefs.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.briefs.ProgressListener;
import dev.briefs.archive.BriefArchive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HttpEndpointTest {
  @TempDir Path root;

  @Test
  void eachMessageIsAnsweredByItself() throws IOException {
    try (BriefArchive archive = BriefArchive.open(root.resolve("index"))) {
      archive.sync(List.of(Path.of("samples")), ProgressListener.NONE);
      HttpEndpoint endpoint = new HttpEndpoint(archive, "test");
      String call =
          """
          {"jsonrpc":"2.0","id":1,"method":"tools/call",
           "params":{"name":"closest","arguments":{"id":"webb-first-images"}}}
          """;
      assertThat(answer(endpoint, call)).get().asString().contains("dart-changes-asteroid-orbit");
      assertThat(answer(endpoint, call.replace("closest", "nothing")))
          .get()
          .asString()
          .contains("error");
      assertThat(answer(endpoint, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}"))
          .isEmpty();
      assertThatIOException().isThrownBy(() -> answer(endpoint, "garbage"));
    }
  }

  private static Optional<String> answer(HttpEndpoint endpoint, String message) throws IOException {
    return endpoint
        .answer(message.getBytes(StandardCharsets.UTF_8))
        .map(octets -> new String(octets, StandardCharsets.UTF_8));
  }
}
