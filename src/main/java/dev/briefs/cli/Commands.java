package dev.briefs.cli;

import dev.briefs.cli.check.CheckCommand;
import dev.briefs.cli.closest.ClosestCommand;
import dev.briefs.cli.command.Command;
import dev.briefs.cli.command.DuplicatesCommand;
import dev.briefs.cli.command.ForgetCommand;
import dev.briefs.cli.command.IndexCommand;
import dev.briefs.cli.command.OpenCommand;
import dev.briefs.cli.command.PagesCommand;
import dev.briefs.cli.command.SettingsCommand;
import dev.briefs.cli.command.ShowCommand;
import dev.briefs.cli.command.StatsCommand;
import dev.briefs.cli.command.TermsCommand;
import dev.briefs.cli.evaluate.EvaluateCommand;
import dev.briefs.cli.export.ExportCommand;
import dev.briefs.cli.link.LinkCommand;
import dev.briefs.cli.link.WatchCommand;
import dev.briefs.cli.map.MapCommand;
import dev.briefs.cli.mcp.McpCommand;
import dev.briefs.cli.review.ReviewCommand;
import dev.briefs.cli.search.SearchCommand;
import dev.briefs.cli.serve.ServeCommand;
import dev.briefs.cli.suggest.SuggestCommand;
import dev.briefs.cli.topics.TopicsCommand;
import dev.briefs.cli.trends.TrendsCommand;
import java.util.List;

/** The commands by name. */
final class Commands {
  /** The names in the order of the help text. */
  static final List<String> NAMES =
      List.of(
          "index",
          "rebuild-index",
          "forget",
          "search",
          "closest",
          "link",
          "check",
          "pages",
          "watch",
          "serve",
          "duplicates",
          "trends",
          "topics",
          "evaluate",
          "map",
          "review",
          "suggest",
          "show",
          "open",
          "export",
          "terms",
          "stats",
          "mcp",
          "settings");

  private Commands() {}

  /** The command of one of the {@link #NAMES}; the classes of the others stay unloaded. */
  static Command named(String name) {
    return switch (name) {
      case "index" -> IndexCommand.update();
      case "rebuild-index" -> IndexCommand.rebuild();
      case "forget" -> new ForgetCommand();
      case "settings" -> new SettingsCommand();
      case "search" -> new SearchCommand();
      case "closest" -> new ClosestCommand();
      case "link" -> new LinkCommand();
      case "check" -> new CheckCommand();
      case "pages" -> new PagesCommand();
      case "watch" -> new WatchCommand();
      case "serve" -> new ServeCommand();
      case "duplicates" -> new DuplicatesCommand();
      case "trends" -> new TrendsCommand();
      case "topics" -> new TopicsCommand();
      case "evaluate" -> new EvaluateCommand();
      case "open" -> new OpenCommand();
      case "map" -> new MapCommand();
      case "review" -> new ReviewCommand();
      case "suggest" -> new SuggestCommand();
      case "show" -> new ShowCommand();
      case "export" -> new ExportCommand();
      case "terms" -> new TermsCommand();
      case "stats" -> new StatsCommand();
      case "mcp" -> new McpCommand();
      default -> throw new IllegalArgumentException("no command " + name);
    };
  }
}
