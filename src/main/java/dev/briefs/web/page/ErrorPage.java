package dev.briefs.web.page;

import dev.briefs.json.ErrorJson;
import dev.briefs.web.http.ErrorWriter;
import dev.briefs.web.http.Format;
import dev.briefs.web.http.Problem;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** What a person or a program is told when a request cannot be answered. */
public final class ErrorPage implements ErrorWriter {
  @Override
  public void write(Problem problem, Format format, Writer out) throws IOException {
    if (format == Format.HTML) {
      Frame frame = new Frame(title(problem.status()), "", problem.query(), "", List.of());
      Templates.write("error", Map.of("frame", frame, "problem", problem), out);
    } else {
      ErrorJson.write(out, problem.status(), problem.where(), problem.what(), problem.column());
    }
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "This cannot be understood";
      case 401, 403 -> "This may not be read from there";
      case 404 -> "There is no such page";
      case 405 -> "This address only answers";
      case 406 -> "There is no such format";
      case 503 -> "This is not possible at the moment";
      default -> "Something went wrong";
    };
  }
}
