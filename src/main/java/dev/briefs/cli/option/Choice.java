package dev.briefs.cli.option;

import dev.briefs.json.Json;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of some constants from its name, whatever the case; iterates over the names, for the
 * completion of shells.
 */
public final class Choice<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {
  private final List<E> choices;

  public Choice(List<E> choices) {
    this.choices = List.copyOf(choices);
  }

  @Override
  public E convert(String text) {
    for (E choice : choices) {
      if (word(choice).equalsIgnoreCase(text.strip())) {
        return choice;
      }
    }
    throw new TypeConversionException("expected " + label() + ", got '" + text + "'");
  }

  @Override
  public Iterator<String> iterator() {
    return choices.stream().map(Choice::word).iterator();
  }

  /** The choices as one word: {@code json|text}. */
  public String label() {
    return choices.stream().map(Choice::word).collect(Collectors.joining("|"));
  }

  /** A constant's name as people write it; an underscore stands for a dot. */
  public static String word(Enum<?> constant) {
    return Json.word(constant);
  }
}
