package dev.briefs.index.document;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

final class BriefCodecTest {
  private static final long SEED = 7;
  private static final String[] TEXTS = {
    "",
    " ",
    "plain",
    "a | b || c",
    "Ünïcode – “quotes” 語",
    "🚀👩‍🚀",
    "line\nline\r\n",
    "\u0000\u001f",
    "*",
    "|"
  };

  private static final List<Rule> RULES = List.of(Rule.values());

  private final Random random = new Random(SEED);

  @Test
  void briefsComeBackAsTheyWere() {
    for (int i = 0; i < 500; i++) {
      Brief brief = randomBrief();
      assertThat(BriefCodec.decode(BriefCodec.encode(brief)))
          .as("brief %d, seed %d", i, SEED)
          .isEqualTo(brief);
    }
  }

  @Test
  void columnsKeepTheirOrder() {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("z", "1");
    cells.put("a", "2");
    cells.put("m", "3");
    Table table = new Table("t", List.of(), List.of(new Row(1, cells)));
    Brief brief = Brief.builder("a").tables(List.of(table)).build();
    Brief decoded = BriefCodec.decode(BriefCodec.encode(brief));
    assertThat(decoded.tables().getFirst().rows().getFirst().cells().keySet())
        .containsExactly("z", "a", "m");
  }

  @Test
  void longTextsComeBack() {
    Brief brief = Brief.builder("a").summary("wörd ".repeat(200_000)).build();
    assertThat(BriefCodec.decode(BriefCodec.encode(brief))).isEqualTo(brief);
  }

  @Test
  void bytesMayStandAmongOthers() {
    Brief brief = randomBrief();
    BytesRef encoded = BriefCodec.encode(brief);
    byte[] among = new byte[encoded.length + 20];
    System.arraycopy(encoded.bytes, encoded.offset, among, 10, encoded.length);
    assertThat(BriefCodec.decode(new BytesRef(among, 10, encoded.length))).isEqualTo(brief);
  }

  private Brief randomBrief() {
    BriefBuilder brief =
        Brief.builder("id" + random.nextInt())
            .title(text())
            .issue(new Issue(random.nextBoolean() ? "20240218" : text(), text()))
            .link(new ExternalLink(text()))
            .summary(text().repeat(random.nextInt(50)))
            .keywords(many(this::text))
            .themes(many(this::text))
            .category(text())
            .type(text())
            .tables(many(() -> new Table(text(), many(this::text), many(this::row))))
            .sections(many(() -> new Section(text(), text())))
            .closest(many(() -> new ClosestEntry(text(), text(), text(), line())))
            .aliases(many(this::text))
            .warnings(many(() -> new Warning(line(), rule(), text())));
    if (random.nextBoolean()) {
      brief.date(LocalDate.ofEpochDay(random.nextInt(-1_000_000, 3_000_000)));
    }
    return brief.build();
  }

  private Row row() {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int columns = random.nextInt(5); columns > 0; columns--) {
      cells.put(text() + columns, text());
    }
    return new Row(line(), cells);
  }

  private Rule rule() {
    return RULES.get(random.nextInt(RULES.size()));
  }

  private int line() {
    return 1 + random.nextInt(Integer.MAX_VALUE - 1);
  }

  private String text() {
    return TEXTS[random.nextInt(TEXTS.length)] + TEXTS[random.nextInt(TEXTS.length)];
  }

  private <T> List<T> many(Supplier<T> one) {
    List<T> many = new ArrayList<>();
    for (int count = random.nextInt(4); count > 0; count--) {
      many.add(one.get());
    }
    return many;
  }
}
