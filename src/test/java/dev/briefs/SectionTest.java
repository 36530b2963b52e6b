package dev.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SectionTest {
  @Test
  void proseIsTheTextWithoutItsCode() {
    Section section =
        new Section("", "First\n\nint a;\n\nint b;\n\nThen\nint c;", "int a;\n\nint b;");
    assertThat(section.prose()).isEqualTo("First\n\n\nThen\nint c;");
    assertThat(new Section("", "int a;", "int a;").prose()).isEmpty();
    assertThat(new Section("", "Words").prose()).isEqualTo("Words");
  }
}
