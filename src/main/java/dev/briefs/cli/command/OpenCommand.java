package dev.briefs.cli.command;

import dev.briefs.Brief;
import dev.briefs.archive.BriefArchive;
import dev.briefs.cli.option.Options;
import dev.briefs.cli.option.UsageException;
import dev.briefs.cli.terminal.Browser;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code open}: a brief's file in the editor, or its article in the browser. */
public final class OpenCommand implements Command {
  private static final String URL = "--url";
  private static final String DEFAULT_EDITOR = "vi";

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description(
            "Opens the file of a brief in the editor: $VISUAL, else $EDITOR, else vi. Ends with 2"
                + " where the editor fails.");
    Options.addWords(
        spec,
        "ID|FILE",
        "0..*",
        "A brief's id or the beginning of it, its title or its article's address, or a Markdown"
            + " file.");
    spec.addOption(Options.flag(URL, "Open the article in the browser rather than the file."));
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    List<String> words = invocation.arguments().words();
    if (words.size() != 1) {
      throw new UsageException("open", "expected one ID or FILE");
    }
    try (BriefArchive archive = invocation.openOnce()) {
      if (invocation.arguments().flag(URL)) {
        Brief brief = NamedBrief.read(archive, words.getFirst(), invocation);
        return article(brief, invocation);
      }
      Optional<Path> named = NamedBrief.file(words.getFirst());
      return edit(named.isPresent() ? named.get() : file(archive, words.getFirst()), invocation);
    }
  }

  private static ExitStatus article(Brief brief, Invocation invocation) {
    String address = brief.link().address();
    if (!NamedBrief.isAddress(address)) {
      throw new UsageException(brief.id(), "names no article with an address of the web");
    }
    try {
      Browser.open(address, invocation.environment());
    } catch (IOException absent) {
      throw new UsageException(
          URL, "cannot start a browser: " + absent.getMessage() + "; set $BROWSER to one");
    }
    return ExitStatus.FOUND;
  }

  private static Path file(BriefArchive archive, String name) {
    Brief brief = archive.get(name);
    return brief
        .path()
        .orElseThrow(
            () -> new UsageException(brief.id(), "is of no file; a program put it into the index"));
  }

  private static ExitStatus edit(Path file, Invocation invocation) throws IOException {
    List<String> command = new ArrayList<>(editor(invocation.environment()));
    command.add(file.toAbsolutePath().toString());
    try {
      int status = new ProcessBuilder(command).inheritIO().start().waitFor();
      return status == 0 ? ExitStatus.FOUND : ExitStatus.FAILURE;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (IOException absent) {
      throw new UsageException(
          command.getFirst(), "cannot be started; set $VISUAL or $EDITOR to an editor");
    }
  }

  /**
   * The editor's command. As git does, the shell reads what the variable holds, so that it may have
   * options and quotes.
   */
  private static List<String> editor(Map<String, String> environment) {
    String visual = environment.getOrDefault("VISUAL", "").strip();
    String given = visual.isEmpty() ? environment.getOrDefault("EDITOR", "").strip() : visual;
    String editor = given.isEmpty() ? DEFAULT_EDITOR : given;
    boolean windows = System.getProperty("os.name", "").startsWith("Windows");
    return windows
        ? List.of("cmd", "/c", editor)
        : List.of("/bin/sh", "-c", editor + " \"$@\"", editor);
  }
}
