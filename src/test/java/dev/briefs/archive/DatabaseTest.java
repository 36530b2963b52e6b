package dev.briefs.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.briefs.Brief;
import dev.briefs.BriefSource;
import dev.briefs.ClosestRequest;
import dev.briefs.Filter;
import dev.briefs.MadeUpBriefs;
import dev.briefs.ProgressListener;
import dev.briefs.SearchRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Briefs in a table of SQLite that a program puts into an index. {@code -Dnotes=FOLDER} tries those
 * of a folder of files rather than made-up ones.
 */
final class DatabaseTest {
  private static final int BRIEFS = 300;
  private static final String NOTES = System.getProperty("notes", "");

  @TempDir Path temporary;

  @Test
  void listsAreThoseOfTheSameBriefsAsFiles() throws IOException, SQLException {
    List<Path> notes = NOTES.isEmpty() ? written() : List.of(Path.of(NOTES));
    try (BriefArchive ofFiles = BriefArchive.open(temporary.resolve("of-files"));
        BriefArchive ofTable = BriefArchive.open(temporary.resolve("of-table"));
        Connection database = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      ofFiles.sync(notes, ProgressListener.NONE);
      fill(database, ofFiles);
      try (Statement statement = database.createStatement();
          ResultSet rows = statement.executeQuery("SELECT id, markdown FROM briefs")) {
        assertThat(ofTable.putAll(source(rows, ofTable)))
            .isEqualTo((int) ofFiles.statistics().briefs());
      }
      List<String> expected = lists(ofFiles);
      assertThat(expected).hasSizeGreaterThanOrEqualTo(BRIEFS);
      assertThat(lists(ofTable).equals(expected)).as("the lists are equal").isTrue();
      assertThat(withoutPaths(ofTable.duplicates())).isEqualTo(withoutPaths(ofFiles.duplicates()));
    }
  }

  private List<Path> written() throws IOException {
    BriefFolder folder = new BriefFolder(temporary.resolve("notes"));
    folder.writeAll(new MadeUpBriefs(7, 5).briefs(BRIEFS));
    return folder.paths();
  }

  /** Puts the Markdown of an archive's files into a table, in an order of its own. */
  private static void fill(Connection database, BriefArchive archive) throws SQLException {
    try (Statement table = database.createStatement()) {
      table.execute("CREATE TABLE briefs (id, markdown)");
    }
    database.setAutoCommit(false);
    try (PreparedStatement row = database.prepareStatement("INSERT INTO briefs VALUES (?, ?)");
        Stream<Brief> briefs = archive.stream(Filter.ALL)) {
      for (Brief brief : (Iterable<Brief>) briefs::iterator) {
        row.setString(1, brief.id());
        row.setString(2, archive.markdownOf(brief.id()).orElseThrow());
        row.executeUpdate();
      }
    }
    database.commit();
  }

  private static BriefSource<SQLException> source(ResultSet rows, BriefArchive archive) {
    return () ->
        rows.next()
            ? Optional.of(archive.parse(rows.getString(1), rows.getString(2)))
            : Optional.empty();
  }

  @Test
  void failureOfTheDatabaseIsToldAndWritesNothing() throws SQLException {
    try (BriefArchive archive = BriefArchive.open(temporary.resolve("index"));
        Connection database = DriverManager.getConnection("jdbc:sqlite::memory:");
        Statement statement = database.createStatement()) {
      archive.put(brief("first"));
      statement.execute("CREATE TABLE briefs (id, markdown)");
      statement.execute("INSERT INTO briefs VALUES ('second', '# Second'), ('third', '# Third')");
      try (ResultSet rows = statement.executeQuery("SELECT id, markdown FROM briefs")) {
        BriefSource<SQLException> source =
            () -> {
              if (rows.next() && rows.getString(1).equals("third")) {
                throw new SQLException("the database is gone");
              }
              return Optional.of(brief(rows.getString(1)));
            };
        assertThatExceptionOfType(SQLException.class)
            .isThrownBy(() -> archive.putAll(source))
            .withMessage("the database is gone");
      }
      assertThat(archive.statistics().briefs()).isEqualTo(1);
    }
  }

  @Test
  void crashInTheMiddleLeavesTheLastCommit() throws IOException, InterruptedException {
    Path index = temporary.resolve("index");
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CrashingWriter.class.getName(),
                index.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said = writer.inputReader()) {
      assertThat(said.readLine()).isEqualTo("in the middle");
      writer.toHandle().destroyForcibly();
      assertThat(writer.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
    try (BriefArchive archive = BriefArchive.open(index)) {
      archive.verify();
      assertThat(archive.statistics().briefs()).isEqualTo(2);
      assertThat(archive.search(SearchRequest.of("committed")).total()).isEqualTo(2);
      archive.put(brief("after"));
      archive.verify();
      assertThat(archive.statistics().briefs()).isEqualTo(3);
    }
  }

  /** Commits two briefs, and stops for ever in the middle of many more. */
  static final class CrashingWriter {
    private static final int MANY = 20_000;

    private CrashingWriter() {}

    public static void main(String[] arguments) {
      try (BriefArchive archive = BriefArchive.open(Path.of(arguments[0]))) {
        archive.putAll(Stream.of(brief("committed-1"), brief("committed-2")));
        CountDownLatch never = new CountDownLatch(1);
        archive.putAll(
            Stream.iterate(0, number -> number + 1)
                .map(
                    number -> {
                      if (number == MANY) {
                        System.out.println("in the middle");
                        await(never);
                      }
                      return brief("lost-" + number);
                    }));
      }
    }

    private static void await(CountDownLatch latch) {
      try {
        latch.await();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static Brief brief(String id) {
    return Brief.builder(id).title("Brief " + id).build();
  }

  /** The lists without the paths of files. */
  private static List<String> lists(BriefArchive archive) {
    List<String> lists = new ArrayList<>();
    archive.closestAll(
        ClosestRequest.DEFAULT, list -> lists.add(withoutPaths(list)), ProgressListener.NONE);
    return lists;
  }

  private static String withoutPaths(Object results) {
    return results.toString().replaceAll("path=Optional\\S*", "");
  }
}
