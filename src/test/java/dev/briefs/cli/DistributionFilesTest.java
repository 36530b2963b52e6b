package dev.briefs.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The man pages of the distributions, and the completions as each shell gives them. */
class DistributionFilesTest {
  @TempDir private Path temporary;

  @Test
  void everyCommandHasPageWithEveryOption() {
    Map<String, String> pages = DistributionFiles.manPages("1.2.3");
    assertThat(pages).containsKey("briefs.1").hasSize(Commands.NAMES.size() + 1);
    CommandSpec root = CommandLineSpec.of(List.of()).line().getCommandSpec();
    root.subcommands()
        .forEach(
            (name, command) ->
                assertThat(pages.get("briefs-" + name + ".1"))
                    .contains(names(command.getCommandSpec()))
                    .startsWith(".TH " + ManPage.roff("BRIEFS-" + name.toUpperCase(Locale.ROOT))));
  }

  private static List<String> names(CommandSpec spec) {
    return spec.options().stream()
        .filter(option -> !option.hidden())
        .map(OptionSpec::longestName)
        .map(name -> "\\fB" + name.replace("-", "\\-") + "\\fR")
        .toList();
  }

  @Test
  void textIsPrintedAsItStands() throws Exception {
    assumeTrue(isInstalled("man"), "man is not installed");
    Path page = temporary.resolve("briefs-search.1");
    Files.writeString(page, DistributionFiles.manPages("1.2.3").get("briefs-search.1"));
    assertThat(run("env", "MANWIDTH=200", "LC_ALL=C.UTF-8", "man", "-l", page.toString()))
        .contains("briefs-search - ", "\"carbon capture\"~3 ", "--limit=N", "xargs -0 -r ");
  }

  @Test
  void quotesAndPointsAreNoMacros() {
    assertThat(ManPage.roff(".TH 'a' \\ -x")).isEqualTo("\\&.TH \\(aqa\\(aq \\(rs \\-x");
  }

  @Test
  void bashCompletes() throws Exception {
    assertThat(bash("clo")).containsExactly("closest");
    assertThat(bash("closest --diver")).containsExactly("--diverse");
    assertThat(bash("closest --method co")).containsExactly("cosine");
  }

  private List<String> bash(String line) throws Exception {
    String words = "briefs " + line;
    String script =
        """
        source '%s'
        compopt() { :; }
        COMP_WORDS=(%s)
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        COMP_LINE='%s'
        _complete_briefs
        printf '%%s\\n' "${COMPREPLY[@]}"
        """
            .formatted(completion("briefs.bash"), words, words);
    return run("bash", "-c", script).lines().map(String::strip).toList();
  }

  @Test
  void fishCompletes() throws Exception {
    assumeTrue(isInstalled("fish"), "fish is not installed");
    assertThat(fish("briefs clo")).containsExactly("closest");
    assertThat(fish("briefs closest --diver")).containsExactly("--diverse");
    assertThat(fish("briefs closest --method co")).containsExactly("cosine");
    assertThat(fish("briefs --index somewhere clo")).containsExactly("closest");
  }

  private List<String> fish(String line) throws Exception {
    String script = "source '%s'; complete -C '%s'".formatted(completion("briefs.fish"), line);
    return run("env", "HOME=" + temporary, "fish", "--no-config", "-c", script)
        .lines()
        .map(candidate -> candidate.split("\t", 2)[0])
        .toList();
  }

  @Test
  void zshCompletes() throws Exception {
    assumeTrue(isInstalled("zsh"), "zsh is not installed");
    assertThat(zsh("briefs clo")).isEqualTo("briefs closest");
    assertThat(zsh("briefs closest --diver")).isEqualTo("briefs closest --diverse");
    assertThat(zsh("briefs closest --method co")).isEqualTo("briefs closest --method cosine");
    assertThat(zsh("briefs closest --method smoothed --for"))
        .isEqualTo("briefs closest --method smoothed --format=");
    assertThat(zsh("briefs --index somewhere clo")).isEqualTo("briefs --index somewhere closest");
  }

  /** The line after the tab key in an interactive zsh, which runs in a terminal of its own. */
  private String zsh(String line) throws Exception {
    Path folder = completion("_briefs").getParent();
    String script =
        """
        zmodload zsh/zpty
        zpty shell zsh -f -i
        zpty -w shell 'PS1=; unsetopt zle_bracketed_paste; fpath=(%s $fpath)'
        zpty -w shell 'autoload -Uz compinit; compinit -u -D'
        zpty -w shell 'show() { print -r -- "<$BUFFER>"; BUFFER=; zle accept-line }'
        zpty -w shell 'zle -N show; bindkey "^T" show; print re""ady'
        zpty -r shell output '*ready*'
        zpty -n -w shell $'%s\\t\\C-t'
        zpty -r shell output $'*<briefs *>*'
        print -r -- $output
        """
            .formatted(folder, line);
    String out = run("timeout", "30", "zsh", "-f", "-c", script);
    int end = out.lastIndexOf('>');
    return out.substring(out.lastIndexOf("<briefs", end) + 1, end).strip();
  }

  private Path completion(String name) throws IOException {
    Path file = temporary.resolve(name);
    Files.writeString(file, DistributionFiles.completions().get(name));
    return file;
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return out;
  }
}
