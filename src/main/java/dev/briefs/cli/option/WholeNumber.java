package dev.briefs.cli.option;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a whole number.
 *
 * @param least the least number allowed
 */
record WholeNumber(int least) implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String text) {
    try {
      int number = Integer.parseInt(text);
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // reported below, like a number that is too small
    }
    throw new TypeConversionException(
        "expected a whole number of at least " + least + ", got '" + text + "'");
  }
}
