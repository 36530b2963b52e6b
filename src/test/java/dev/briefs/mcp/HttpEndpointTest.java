package dev.briefs.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.ProgressListener;
import dev.briefs.archive.BriefArchive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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
      assertThat(text(endpoint, call)).contains("dart-changes-asteroid-orbit");
      assertThat(text(endpoint, call.replace("closest", "nothing"))).contains("error");
      HttpEndpoint.Answer none =
          answer(endpoint, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
      assertThat(none.status()).isEqualTo(202);
      assertThat(none.body()).isEmpty();
      assertThat(answer(endpoint, "garbage").status()).isEqualTo(400);
      assertThat(text(endpoint, "{}")).contains("\"id\":null").contains("-32600");
      assertThat(text(endpoint, "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"no/such\"}"))
          .contains("-32601");
    }
  }

  private static String text(HttpEndpoint endpoint, String message) throws IOException {
    return new String(answer(endpoint, message).body(), StandardCharsets.UTF_8);
  }

  private static HttpEndpoint.Answer answer(HttpEndpoint endpoint, String message)
      throws IOException {
    return endpoint.answer(message.getBytes(StandardCharsets.UTF_8), notice -> {});
  }
}
