package dev.briefs.cli.map;

import dev.briefs.ArchiveMap;
import dev.briefs.ArchiveMap.Region;
import dev.briefs.archive.BriefArchive;
import dev.briefs.chart.MapPicture;
import dev.briefs.cli.command.Command;
import dev.briefs.cli.command.ExitStatus;
import dev.briefs.cli.command.Invocation;
import dev.briefs.cli.option.Format;
import dev.briefs.cli.option.OutputOptions;
import dev.briefs.cli.terminal.Printable;
import dev.briefs.json.MapJson;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** {@code map}: all briefs in two dimensions, with topics as regions. */
public final class MapCommand implements Command {
  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description("Lays out all briefs in two dimensions, with topics as regions.");
    OutputOptions.add(spec, Format.TEXT, Format.JSON, Format.CSV, Format.SVG);
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    try (BriefArchive archive = invocation.open()) {
      ArchiveMap map = archive.map();
      Writer out = invocation.terminal().out();
      switch (invocation.format()) {
        case JSON -> MapJson.write(out, map);
        case CSV -> MapJson.csv(out, map);
        case SVG ->
            out.write(
                new MapPicture(map, Set.of(), Optional.empty(), topic -> "", brief -> "").svg());
        default -> writeRegions(out, map);
      }
      return ExitStatus.found(!map.points().isEmpty());
    }
  }

  private static void writeRegions(Writer out, ArchiveMap map) throws IOException {
    for (Region region : map.regions()) {
      out.write(
          String.format(
              Locale.ROOT,
              "%6d  %s  (%s) at %.0f, %.0f, radius %.0f\n",
              region.size(),
              Printable.line(region.name()),
              region.topic(),
              region.x(),
              region.y(),
              region.radius()));
    }
  }
}
