package dev.briefs.benchmark;

import dev.briefs.Brief;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The same briefs in a full-text table of SQLite with English stemming, ranked by its BM25. */
final class FullTextTable implements Closeable {
  private static final String TABLE =
      "create virtual table briefs using fts5("
          + "id unindexed, title, summary, rest, tokenize = 'porter unicode61')";
  private static final String QUERY =
      "select id, title from briefs where briefs match ? order by rank limit ?";

  private final Path file;
  private final Connection connection;
  private final PreparedStatement query;

  private FullTextTable(Path file, Connection connection) throws SQLException {
    this.file = file;
    this.connection = connection;
    this.query = connection.prepareStatement(QUERY);
  }

  /** A table of the briefs in a file of its own, with memory for all of it. */
  static FullTextTable of(List<Brief> briefs) throws IOException, SQLException {
    Path file = Files.createTempFile("briefs-benchmark", ".sqlite");
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma cache_size = -1000000");
      statement.execute("pragma mmap_size = 2000000000");
      statement.execute(TABLE);
    }
    connection.setAutoCommit(false);
    fill(connection, briefs);
    connection.commit();
    return new FullTextTable(file, connection);
  }

  /** How many of the best so many there are; reads id and title of each. */
  int search(String match, int limit) {
    try {
      query.setString(1, match);
      query.setInt(2, limit);
      int found = 0;
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found += rows.getString(1).isEmpty() || rows.getString(2).isEmpty() ? 0 : 1;
        }
      }
      return found;
    } catch (SQLException failure) {
      throw new IllegalStateException(match, failure);
    }
  }

  /** The version of SQLite. */
  String version() throws SQLException {
    return connection.getMetaData().getDatabaseProductVersion();
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException failure) {
      throw new IOException(failure);
    }
    Files.delete(file);
  }

  private static void fill(Connection connection, List<Brief> briefs) throws SQLException {
    try (PreparedStatement row =
            connection.prepareStatement("insert into briefs values (?, ?, ?, ?)");
        Statement statement = connection.createStatement()) {
      for (Brief brief : briefs) {
        row.setString(1, brief.id());
        row.setString(2, brief.title());
        row.setString(3, brief.summary());
        row.setString(4, String.join("\n", brief.keywords()) + String.join("\n", brief.themes()));
        row.execute();
      }
      statement.execute("insert into briefs(briefs) values ('optimize')");
    }
  }
}
