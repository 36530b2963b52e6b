package dev.briefs.web.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chromium without a window, driven by its own driver over the WebDriver protocol of the W3C. */
final class Browser implements Closeable {
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process driver;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String session;

  private Browser(Process driver, int port, Path profile) throws IOException {
    this.driver = driver;
    String address = "http://127.0.0.1:" + port + "/session";
    List<String> arguments =
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--user-data-dir=" + profile);
    var options = Map.of("binary", CHROMIUM.toString(), "args", arguments);
    var capabilities = Map.of("alwaysMatch", Map.of("goog:chromeOptions", options));
    JsonNode made = post(address, Map.of("capabilities", capabilities));
    this.session = address + "/" + made.get("sessionId").asText();
  }

  /** Whether there are a browser and a driver. */
  static boolean isInstalled() {
    return Files.isExecutable(DRIVER) && Files.isExecutable(CHROMIUM);
  }

  /** Starts a browser with an empty profile. */
  static Browser start(Path profile) throws IOException {
    Process driver =
        new ProcessBuilder(DRIVER.toString(), "--port=0").redirectErrorStream(true).start();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(driver.getInputStream(), StandardCharsets.UTF_8));
    String line;
    while ((line = lines.readLine()) != null) {
      Matcher started = STARTED.matcher(line);
      if (started.find()) {
        return new Browser(driver, Integer.parseInt(started.group(1)), profile);
      }
    }
    throw new IOException("the driver does not start");
  }

  /** Sets the width of pages in pixels, and whether they are dark. */
  void show(int width, boolean dark) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    var scheme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    command("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
  }

  private void command(String name, Map<String, Object> parameters) {
    post(session + "/goog/cdp/execute", Map.of("cmd", name, "params", parameters));
  }

  /** Opens a page. */
  void open(URI address) {
    post(session + "/url", Map.of("url", address.toString()));
  }

  /** Runs a script in the page and returns what it returns. */
  JsonNode run(String script) {
    return post(session + "/execute/sync", Map.of("script", script, "args", List.of()));
  }

  /** Runs a script that ends by calling its last argument. */
  JsonNode runUntilCalled(String script) {
    return post(session + "/execute/async", Map.of("script", script, "args", List.of()));
  }

  /** Presses a key. */
  void press(String key) {
    var down = Map.of("type", "keyDown", "value", key);
    var up = Map.of("type", "keyUp", "value", key);
    var keys = Map.of("type", "key", "id", "keys", "actions", List.of(down, up));
    post(session + "/actions", Map.of("actions", List.of(keys)));
  }

  private JsonNode post(String address, Map<String, ?> body) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address))
              .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
              .build();
      JsonNode answer = JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
      JsonNode value = answer.get("value");
      if (value.has("error")) {
        throw new AssertionError(
            value.get("error").asText() + ": " + value.get("message").asText());
      }
      return value;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void close() {
    try {
      HttpRequest end = HttpRequest.newBuilder(URI.create(session)).DELETE().build();
      client.send(end, BodyHandlers.discarding());
    } catch (IOException gone) {
      // it has ended already
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } finally {
      driver.destroy();
    }
  }
}
