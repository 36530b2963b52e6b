package dev.briefs.cli.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.FileChange;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {
  @Test
  void namesTheFileAndGivesContext() {
    String before = "1\n2\n3\n4\n5\n6\n7\n8\n";
    assertThat(diff(before, before.replace("6\n", "six\n")))
        .isEqualTo(
            """
            --- a/x/y.md
            +++ b/x/y.md
            @@ -3,6 +3,6 @@
             3
             4
             5
            -6
            +six
             7
             8
            """);
  }

  @Test
  void saysWhereTheLastLineFeedIsMissing() {
    assertThat(diff("a\nb", "a\nb\nc"))
        .isEqualTo(
            """
            --- a/x/y.md
            +++ b/x/y.md
            @@ -1,2 +1,3 @@
             a
            -b
            \\ No newline at end of file
            +b
            +c
            \\ No newline at end of file
            """);
  }

  @Test
  void beginsFromAnEmptyFile() {
    assertThat(diff("", "a\n")).endsWith("@@ -0,0 +1,1 @@\n+a\n");
  }

  @Test
  void keepsCarriageReturns() {
    assertThat(diff("a\r\n", "b\r\n")).endsWith("-a\r\n+b\r\n");
  }

  private static String diff(String before, String after) {
    return UnifiedDiff.of(new FileChange("x/y.md", before, after));
  }
}
