package dev.briefs.cli.option;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a whole number.
 *
 * @param least the least number allowed
 * @param most the greatest number allowed
 */
record WholeNumber(int least, int most) implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String text) {
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // reported below, like a number out of range
    }
    throw new TypeConversionException(
        "expected a whole number " + range() + ", got '" + text + "'");
  }

  private String range() {
    return most == Integer.MAX_VALUE ? "of at least " + least : "from " + least + " to " + most;
  }
}
