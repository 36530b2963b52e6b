package dev.briefs.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ToolFileTest {
  @Test
  void pluginsAreKnownByTheirKeyAndTheEndingOfTheirFiles() {
    assertThat(ToolFile.is("a.md", "\uFEFF---\r\nkanban-plugin: board\r\n---\r\n")).isTrue();
    assertThat(ToolFile.is("a.md", "---\ntags: [x]\nexcalidraw-plugin: parsed\n---\n")).isTrue();
    assertThat(ToolFile.is("sub/Drawing.Excalidraw.md", "")).isTrue();
  }

  @Test
  void otherFilesAreNone() {
    assertThat(ToolFile.is("a.md", "---\nplugin: x\n---\nkanban-plugin: board\n")).isFalse();
    assertThat(ToolFile.is("a.md", "kanban-plugin: board\n")).isFalse();
    assertThat(ToolFile.is("excalidraw.md", "# Excalidraw\n")).isFalse();
  }
}
