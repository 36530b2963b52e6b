package dev.briefs.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FileReaderTest {
  private static final FileReader READER = new FileReader(100);

  @TempDir Path folder;

  @Test
  void textIsReadAsItStands() throws IOException {
    String text = "\ufeff# Café\r\n\r\n語 🚀";
    BriefSource source = READER.read(file(text.getBytes(StandardCharsets.UTF_8)));
    assertThat(source.text()).isEqualTo(text);
    assertThat(source.utf8()).isTrue();
  }

  @Test
  void bytesThatAreNotUtf8AreReplaced() throws IOException {
    BriefSource source = READER.read(file(new byte[] {'a', (byte) 0xE9, 'b'}));
    assertThat(source.text()).isEqualTo("a\ufffdb");
    assertThat(source.utf8()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32LE"})
  void markTellsTheEncoding(String encoding) throws IOException {
    String text = "# Café 語 🚀\n";
    BriefSource source = READER.read(file(("\ufeff" + text).getBytes(Charset.forName(encoding))));
    assertThat(source.text()).isEqualTo(text);
    assertThat(source.utf8()).isFalse();
  }

  @Test
  void binaryFileWithAMarkIsRefused() throws IOException {
    refused(file(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 0}), "binary");
  }

  @Test
  void emptyFileIsAText() throws IOException {
    assertThat(READER.read(file(new byte[0])).text()).isEmpty();
  }

  @Test
  void largestFileIsReadAndALargerOneIsNot() throws IOException {
    assertThat(READER.read(file(new byte[100].length, 'a')).text()).hasSize(100);
    refused(file(101, 'a'), "larger than 100 bytes: 101");
  }

  @Test
  void fileThatGrewSinceItWasListedIsRefused() throws IOException {
    BriefFile listed = file(50, 'a');
    Files.writeString(listed.file(), "a".repeat(500));
    refused(listed, "larger than 100 bytes");
  }

  @Test
  void anySizeIsReadWithoutABound() throws IOException {
    assertThat(new FileReader(Long.MAX_VALUE).read(file(1000, 'a')).text()).hasSize(1000);
    assertThat(new FileReader(Integer.MAX_VALUE).read(file(1000, 'a')).text()).hasSize(1000);
  }

  @Test
  void binaryFileIsRefused() throws IOException {
    refused(file(new byte[] {'#', ' ', 0, 'a'}), "binary");
  }

  @Test
  void fileThatIsGoneIsRefused() throws IOException {
    BriefFile listed = file(5, 'a');
    Files.delete(listed.file());
    refused(listed, "gone since the folder was listed");
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> BriefFile.of(listed.file()))
        .withMessage("no such file");
  }

  @Test
  void folderIsRefused() throws IOException {
    Path folderLikeFile = Files.createDirectory(folder.resolve("a-folder.md"));
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> BriefFile.of(folderLikeFile))
        .withMessage("not a regular file");
  }

  @Test
  void singleFileIsKnownByItsName() throws IOException {
    BriefFile file = BriefFile.of(Files.writeString(folder.resolve("a.b.md"), "x"));
    assertThat(file.id()).isEqualTo("a.b");
    assertThat(file.size()).isEqualTo(1);
  }

  private static void refused(BriefFile file, String why) {
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> READER.read(file))
        .withMessageContaining(why);
  }

  private BriefFile file(int size, char character) throws IOException {
    return file(String.valueOf(character).repeat(size).getBytes(StandardCharsets.UTF_8));
  }

  private BriefFile file(byte[] bytes) throws IOException {
    return BriefFile.of(Files.write(folder.resolve("a.md"), bytes));
  }
}
