package dev.briefs.cli.link;

import dev.briefs.LinkRequest;
import dev.briefs.LinkStyle;
import dev.briefs.cli.command.Invocation;
import dev.briefs.cli.option.Arguments;
import dev.briefs.cli.option.Choice;
import dev.briefs.cli.option.LinkOptions;
import dev.briefs.cli.option.UsageException;
import dev.briefs.cli.settings.Setting;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.TypeConversionException;

/** How lists are written, as options and settings files say. */
final class LinkSettings {
  private LinkSettings() {}

  static LinkRequest request(Invocation invocation) {
    Arguments arguments = invocation.arguments();
    LinkRequest request = LinkOptions.request(arguments);
    Optional<String> heading = invocation.listHeading();
    if (heading.isPresent() && !arguments.own().hasMatchedOption(LinkOptions.HEADING)) {
      request = request.heading(heading.get());
    }
    Optional<String> style = invocation.settings().text(Setting.LINK_STYLE);
    return style.isPresent() && !arguments.own().hasMatchedOption(LinkOptions.STYLE)
        ? request.style(style(style.get()))
        : request;
  }

  private static LinkStyle style(String text) {
    try {
      return new Choice<>(List.of(LinkStyle.values())).convert(text);
    } catch (TypeConversionException unknown) {
      throw new UsageException(Setting.LINK_STYLE.key(), String.valueOf(unknown.getMessage()));
    }
  }
}
