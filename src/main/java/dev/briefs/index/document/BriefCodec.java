package dev.briefs.index.document;

import dev.briefs.Brief;
import dev.briefs.BriefBuilder;
import dev.briefs.ClosestEntry;
import dev.briefs.ExternalLink;
import dev.briefs.Issue;
import dev.briefs.Row;
import dev.briefs.Rule;
import dev.briefs.Section;
import dev.briefs.Table;
import dev.briefs.Warning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/** The stored form of a brief: its components in order, without loss. */
public final class BriefCodec {
  private BriefCodec() {}

  public static BytesRef encode(Brief brief) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      write(brief, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new BytesRef(out.toArrayCopy());
  }

  static Brief decode(BytesRef bytes) {
    try {
      return read(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void write(Brief brief, DataOutput out) throws IOException {
    out.writeString(brief.id());
    out.writeString(brief.title());
    out.writeString(brief.issue().name());
    out.writeString(brief.issue().link());
    out.writeByte((byte) (brief.date().isPresent() ? 1 : 0));
    if (brief.date().isPresent()) {
      out.writeZLong(brief.date().get().toEpochDay());
    }
    out.writeString(brief.link().written());
    out.writeString(brief.summary());
    writeList(brief.keywords(), out, (o, keyword) -> o.writeString(keyword));
    writeList(brief.themes(), out, (o, theme) -> o.writeString(theme));
    out.writeString(brief.category());
    out.writeString(brief.type());
    writeList(brief.tables(), out, BriefCodec::writeTable);
    writeList(brief.sections(), out, BriefCodec::writeSection);
    writeList(brief.closest(), out, BriefCodec::writeEntry);
    writeList(brief.aliases(), out, (o, alias) -> o.writeString(alias));
    writeList(brief.warnings(), out, BriefCodec::writeWarning);
    out.writeByte((byte) (brief.draft() ? 1 : 0));
    out.writeString(brief.language());
    writeList(brief.sections(), out, (o, section) -> o.writeString(section.code()));
    out.writeVInt(brief.fields().size());
    for (Map.Entry<String, List<String>> field : brief.fields().entrySet()) {
      out.writeString(field.getKey());
      writeList(field.getValue(), out, (o, value) -> o.writeString(value));
    }
    writeUncompared(brief, out);
  }

  /** Written only where there is something, so that most briefs need no place for it. */
  private static void writeUncompared(Brief brief, DataOutput out) throws IOException {
    BitSet sections = marks(brief.sections(), section -> !section.compared());
    BitSet tables = marks(brief.tables(), table -> !table.compared());
    if (!sections.isEmpty() || !tables.isEmpty()) {
      writeList(sections.stream().boxed().toList(), out, DataOutput::writeVInt);
      writeList(tables.stream().boxed().toList(), out, DataOutput::writeVInt);
    }
  }

  private static <T> BitSet marks(List<T> items, Predicate<T> marked) {
    BitSet marks = new BitSet();
    for (int i = 0; i < items.size(); i++) {
      marks.set(i, marked.test(items.get(i)));
    }
    return marks;
  }

  private static Brief read(ByteArrayDataInput in) throws IOException {
    Brief brief = body(in);
    if (in.eof()) {
      return brief;
    }
    boolean draft = in.readByte() == 1;
    String language = in.readString();
    List<String> codes = readList(in, DataInput::readString);
    BriefBuilder whole = brief.toBuilder().draft(draft).language(language);
    for (int fields = in.eof() ? 0 : in.readVInt(); fields > 0; fields--) {
      String name = in.readString();
      whole.field(name, readList(in, DataInput::readString).toArray(String[]::new));
    }
    Set<Integer> uncompared = in.eof() ? Set.of() : readNumbers(in);
    List<Table> tables = in.eof() ? brief.tables() : marked(brief.tables(), readNumbers(in));
    return whole.sections(coded(brief.sections(), codes, uncompared)).tables(tables).build();
  }

  private static List<Section> coded(
      List<Section> plain, List<String> codes, Set<Integer> uncompared) {
    List<Section> sections = new ArrayList<>(codes.size());
    for (int i = 0; i < codes.size(); i++) {
      Section section = plain.get(i);
      sections.add(
          new Section(section.heading(), section.text(), codes.get(i), !uncompared.contains(i)));
    }
    return sections;
  }

  private static Set<Integer> readNumbers(DataInput in) throws IOException {
    return Set.copyOf(readList(in, DataInput::readVInt));
  }

  private static List<Table> marked(List<Table> tables, Set<Integer> uncompared) {
    List<Table> marked = new ArrayList<>(tables);
    uncompared.forEach(
        number ->
            marked.set(
                number,
                new Table(
                    tables.get(number).name(),
                    tables.get(number).columns(),
                    tables.get(number).rows(),
                    false)));
    return marked;
  }

  private static Brief body(DataInput in) throws IOException {
    return new Brief(
        in.readString(),
        in.readString(),
        new Issue(in.readString(), in.readString()),
        in.readByte() == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(in.readZLong())),
        new ExternalLink(in.readString()),
        in.readString(),
        readList(in, DataInput::readString),
        readList(in, DataInput::readString),
        in.readString(),
        in.readString(),
        readList(in, BriefCodec::readTable),
        readList(in, i -> new Section(i.readString(), i.readString())),
        readList(in, BriefCodec::readEntry),
        readList(in, DataInput::readString),
        false,
        "",
        Map.of(),
        readList(in, i -> new Warning(i.readVInt(), readRule(i), i.readString())),
        Optional.empty());
  }

  private static void writeTable(DataOutput out, Table table) throws IOException {
    List<String> keys =
        table.rows().stream().flatMap(row -> row.cells().keySet().stream()).distinct().toList();
    out.writeString(table.name());
    writeList(table.columns(), out, (o, column) -> o.writeString(column));
    writeList(keys, out, (o, key) -> o.writeString(key));
    writeList(table.rows(), out, (o, row) -> writeRow(o, row, keys));
  }

  private static Table readTable(DataInput in) throws IOException {
    String name = in.readString();
    List<String> columns = readList(in, DataInput::readString);
    List<String> keys = readList(in, DataInput::readString);
    return new Table(name, columns, readList(in, i -> readRow(i, keys)));
  }

  /** A cell's key is written as its number among those of the table. */
  private static void writeRow(DataOutput out, Row row, List<String> keys) throws IOException {
    out.writeVInt(row.line());
    out.writeVInt(row.cells().size());
    for (Map.Entry<String, String> cell : row.cells().entrySet()) {
      out.writeVInt(keys.indexOf(cell.getKey()));
      out.writeString(cell.getValue());
    }
  }

  private static Row readRow(DataInput in, List<String> keys) throws IOException {
    int line = in.readVInt();
    Map<String, String> cells = new LinkedHashMap<>();
    for (int count = in.readVInt(); count > 0; count--) {
      cells.put(keys.get(in.readVInt()), in.readString());
    }
    return new Row(line, cells);
  }

  private static void writeSection(DataOutput out, Section section) throws IOException {
    out.writeString(section.heading());
    out.writeString(section.text());
  }

  private static void writeEntry(DataOutput out, ClosestEntry entry) throws IOException {
    out.writeString(entry.title());
    out.writeString(entry.target());
    out.writeString(entry.id());
    out.writeVInt(entry.line());
  }

  private static ClosestEntry readEntry(DataInput in) throws IOException {
    return new ClosestEntry(in.readString(), in.readString(), in.readString(), in.readVInt());
  }

  private static void writeWarning(DataOutput out, Warning warning) throws IOException {
    out.writeVInt(warning.line());
    out.writeString(warning.rule().code());
    out.writeString(warning.message());
  }

  private static Rule readRule(DataInput in) throws IOException {
    return Rule.of(in.readString()).orElseThrow(() -> new IOException("unknown rule"));
  }

  private static <T> void writeList(List<T> values, DataOutput out, ItemWriter<T> writer)
      throws IOException {
    out.writeVInt(values.size());
    for (T value : values) {
      writer.write(out, value);
    }
  }

  private static <T> List<T> readList(DataInput in, ItemReader<T> reader) throws IOException {
    int size = in.readVInt();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(reader.read(in));
    }
    return values;
  }

  @FunctionalInterface
  private interface ItemWriter<T> {
    void write(DataOutput out, T value) throws IOException;
  }

  @FunctionalInterface
  private interface ItemReader<T> {
    T read(DataInput in) throws IOException;
  }
}
