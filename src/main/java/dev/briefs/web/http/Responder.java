package dev.briefs.web.http;

import dev.briefs.BriefException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds the answer to a request; thread-safe. */
final class Responder {
  private final Router router;
  private final Assets assets;
  private final ErrorWriter errors;
  private final Workers workers;
  private final Supplier<String> state;

  /**
   * A responder.
   *
   * @param state a text that differs for each state of the archive, day and program
   */
  Responder(
      List<Page> pages,
      Assets assets,
      ErrorWriter errors,
      Workers workers,
      Supplier<String> state) {
    this.router = new Router(pages);
    this.assets = assets;
    this.errors = errors;
    this.workers = workers;
    this.state = state;
  }

  /**
   * The answer to a request.
   *
   * @param accept the value of the {@code Accept} header
   * @param ifNoneMatch the value of the {@code If-None-Match} header
   */
  Answer answer(Target target, String rawPath, String rawQuery, String accept, String ifNoneMatch)
      throws IOException {
    Optional<Answer> asset = assets.at(rawPath);
    if (asset.isPresent()) {
      Parameters.of(List.of(), target.query());
      return conditional(asset.get(), ifNoneMatch);
    }
    Router.Match match = router.find(target, rawPath);
    Page page = match.page();
    PageRequest request =
        new PageRequest(
            match.arguments(),
            Parameters.of(page.parameters(), target.query()),
            format(page, target, accept));
    return workers.call(() -> answer(page, request, rawPath, rawQuery, ifNoneMatch), page.isSlow());
  }

  private Answer answer(
      Page page, PageRequest request, String rawPath, String rawQuery, String ifNoneMatch)
      throws IOException {
    String present = state.get();
    Optional<EntityTag> tag =
        page.state(request)
            .map(own -> EntityTag.of(present, own, rawPath, rawQuery, request.format().name()));
    if (tag.isPresent() && tag.get().isNamedBy(ifNoneMatch)) {
      return Answer.notModified(tag.get());
    }
    StringWriter out = new StringWriter();
    page.write(request, out);
    byte[] body = out.toString().getBytes(StandardCharsets.UTF_8);
    String type = request.format().contentType();
    return conditional(Answer.of(type, body, tag.orElseGet(() -> EntityTag.of(body))), ifNoneMatch);
  }

  private static Answer conditional(Answer answer, String ifNoneMatch) {
    String header = answer.headers().getOrDefault("ETag", "");
    EntityTag tag = new EntityTag(header.substring(3, header.length() - 1));
    return tag.isNamedBy(ifNoneMatch) ? Answer.notModified(tag) : answer;
  }

  private static Format format(Page page, Target target, String accept) {
    if (target.suffix().isPresent()) {
      Format format = target.suffix().get();
      if (!page.formats().contains(format)) {
        throw Problem.notFound(format.suffix(), "this page has no such format");
      }
      return format;
    }
    return AcceptHeader.best(accept, page.formats())
        .orElseThrow(() -> new Problem(406, "Accept", "this page has " + types(page)));
  }

  private static String types(Page page) {
    return String.join(", ", page.formats().stream().map(Format::mediaType).toList());
  }

  /** The answer for what went wrong. */
  Answer failure(Throwable thrown, Optional<Format> suffix, String accept, String query) {
    Problem problem = problem(thrown).about(query);
    Format format =
        suffix.orElseGet(
            () -> AcceptHeader.best(accept, List.of(Format.HTML, Format.JSON)).orElse(Format.HTML));
    StringWriter out = new StringWriter();
    try {
      errors.write(problem, format, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    String type = (format == Format.HTML ? Format.HTML : Format.JSON).contentType();
    byte[] body = out.toString().getBytes(StandardCharsets.UTF_8);
    return new Answer(problem.status(), type, body, headers(problem));
  }

  private static Map<String, String> headers(Problem problem) {
    return switch (problem.status()) {
      case 401 -> Map.of("WWW-Authenticate", "Bearer");
      case 405 -> Map.of("Allow", "GET, HEAD");
      case 503 -> Map.of("Retry-After", "1");
      default -> Map.of();
    };
  }

  private static Problem problem(Throwable thrown) {
    return switch (thrown) {
      case Problem problem -> problem;
      case BriefException failure -> Problem.of(failure);
      case OutOfMemoryError memory -> new Problem(503, "memory", "not enough of it");
      default ->
          new Problem(
              500, "internal error", thrown.getClass().getSimpleName() + "; see the server's log");
    };
  }
}
