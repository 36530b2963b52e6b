package dev.briefs.cli.option;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The arguments of one command, with the global options given before its name.
 *
 * @param global what stands before the command's name
 * @param own what stands after it
 */
public record Arguments(ParseResult global, ParseResult own) {
  /** Whether a flag is given. */
  public boolean flag(String name) {
    boolean given = option(name).getValue();
    return given;
  }

  /** Whether the command has an option of a name. */
  public boolean knows(String name) {
    return own.commandSpec().findOption(name) != null;
  }

  /** The text of an option, empty when it is not given. */
  public String text(String name) {
    return option(name).getValue();
  }

  /** The texts of an option that may be repeated. */
  public List<String> texts(String name) {
    return list(name);
  }

  /** The number of an option. */
  public int number(String name) {
    Integer number = option(name).getValue();
    return number;
  }

  /** The constant of an option. */
  public <E extends Enum<E>> E choice(String name) {
    return option(name).getValue();
  }

  /** The constant of an option that need not be given. */
  public <E extends Enum<E>> Optional<E> optionalChoice(String name) {
    return Optional.ofNullable(own.<@Nullable E>matchedOptionValue(name, null));
  }

  /** The constants of an option. */
  public <E extends Enum<E>> List<E> choices(String name) {
    return list(name);
  }

  /** The words that are not options. */
  public List<String> words() {
    List<String> words = own.matchedPositionalValue(0, List.of());
    return words;
  }

  /** Those of them that stand before a lone {@code --}. */
  public List<String> wordsBeforeSeparator() {
    List<String> all = own.originalArgs();
    int separator = all.indexOf("--");
    int after = separator < 0 ? 0 : all.size() - separator - 1;
    return words().subList(0, words().size() - after);
  }

  private <T> List<T> list(String name) {
    return own.matchedOptionValue(name, List.of());
  }

  private OptionSpec option(String name) {
    boolean before = !own.hasMatchedOption(name) && global.hasMatchedOption(name);
    return (before ? global : own).commandSpec().findOption(name);
  }
}
