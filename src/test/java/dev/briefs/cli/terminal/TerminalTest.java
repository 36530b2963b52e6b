package dev.briefs.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class TerminalTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void writesUtf8AndNothingBeforeItIsFlushed() throws IOException {
    Terminal terminal = terminal(out, false);
    terminal.out().write("Café 🚀\n");
    assertThat(out.size()).isZero();
    terminal.out().flush();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Café 🚀\n");
  }

  @Test
  void aMessageIsOneLine() {
    terminal(out, false).message("a\nb", "is\todd");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("briefs: a b: is odd\n");
  }

  @Test
  void remarksAreForPeople() {
    terminal(out, false).remark("unseen");
    terminal(out, true).remark("seen");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("seen\n");
  }

  @Test
  void tellsAClosedPipeFromAFullDisk() {
    assertThatThrownBy(() -> flushInto("Broken pipe"))
        .isInstanceOfSatisfying(
            LostOutputException.class, lost -> assertThat(lost.isClosedPipe()).isTrue());
    assertThatThrownBy(() -> flushInto("No space left on device"))
        .isInstanceOfSatisfying(
            LostOutputException.class, lost -> assertThat(lost.isClosedPipe()).isFalse());
  }

  private void flushInto(String failure) throws IOException {
    Terminal terminal = terminal(new FailingStream(failure), false);
    terminal.out().write("x");
    terminal.out().flush();
  }

  private Terminal terminal(OutputStream out, boolean person) {
    return Terminal.of(InputStream.nullInputStream(), out, err, person, person);
  }

  private static final class FailingStream extends OutputStream {
    private final String failure;

    FailingStream(String failure) {
      this.failure = failure;
    }

    @Override
    public void write(int octet) throws IOException {
      throw new IOException(failure);
    }
  }
}
