package dev.briefs.web.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.web.render.NeighbourGraph.Link;
import dev.briefs.web.render.NeighbourGraph.Node;
import dev.briefs.web.render.Neighbourhood.Dot;
import dev.briefs.web.render.Neighbourhood.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every label of a neighbourhood can be read, and time runs from left to right. */
final class NeighbourhoodTest {
  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
  private static final String[] WORDS = {
    "Moon",
    "WWW",
    "regulation",
    "of",
    "Donaudampfschifffahrtsgesellschaft",
    "中文标题很长",
    "il",
    "a-very-long-identifier-without-any-blank-that-goes-on-and-on-and-on"
  };

  private record Box(double left, double top, double right, double bottom) {
    boolean overlaps(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  private static NeighbourGraph graph(long seed) {
    Random random = new Random(seed);
    List<Node> nodes = new ArrayList<>();
    int count = 1 + random.nextInt(10);
    boolean dated = random.nextInt(4) > 0;
    for (int i = 0; i < count; i++) {
      nodes.add(
          new Node(
              "n" + i,
              title(random),
              dated && random.nextInt(8) > 0
                  ? Optional.of(DAY.plusDays(random.nextInt(800) - 400))
                  : Optional.empty(),
              random.nextDouble(),
              "strong"));
    }
    List<Link> links = count > 1 ? List.of(new Link(0, count - 1)) : List.of();
    Node centre = new Node("me", title(random), dated ? Optional.of(DAY) : Optional.empty(), 1, "");
    return new NeighbourGraph(centre, nodes, links);
  }

  private static String title(Random random) {
    StringBuilder title = new StringBuilder(WORDS[random.nextInt(WORDS.length)]);
    for (int i = random.nextInt(14); i > 0; i--) {
      title.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return title.toString();
  }

  private static List<Box> boxes(Dot dot, double size) {
    List<Box> boxes = new ArrayList<>();
    for (Line line : dot.lines()) {
      boxes.add(box(dot, line.text(), line.y(), size));
    }
    if (!dot.date().isEmpty()) {
      boxes.add(box(dot, dot.date(), dot.dateY(), 11));
    }
    return boxes;
  }

  private static Box box(Dot dot, String text, int y, double size) {
    double width = TextFit.width(text, size);
    double left =
        switch (dot.anchor()) {
          case "start" -> dot.labelX();
          case "end" -> dot.labelX() - width;
          default -> dot.labelX() - width / 2;
        };
    return new Box(left, y - size * 0.75, left + width, y + size * 0.2);
  }

  @Test
  void labelsNeitherOverlapNorLeaveThePicture() {
    for (long seed = 0; seed < 500; seed++) {
      check(seed, WideNeighbourhood.of(graph(seed)), 16);
      check(seed, NarrowNeighbourhood.of(graph(seed)), 16);
    }
  }

  private static void check(long seed, Neighbourhood picture, double centreSize) {
    List<List<Box>> labels = new ArrayList<>();
    picture.dots().forEach(dot -> labels.add(boxes(dot, 13)));
    labels.add(boxes(picture.centre(), centreSize));
    for (int i = 0; i < labels.size(); i++) {
      for (Box box : labels.get(i)) {
        assertThat(box.left()).as("seed %d", seed).isGreaterThanOrEqualTo(0);
        assertThat(box.right()).as("seed %d", seed).isLessThanOrEqualTo(picture.width());
        assertThat(box.top()).as("seed %d", seed).isGreaterThanOrEqualTo(0);
        assertThat(box.bottom()).as("seed %d", seed).isLessThanOrEqualTo(picture.height());
        for (int j = 0; j < i; j++) {
          assertThat(labels.get(j)).as("seed %d", seed).noneMatch(box::overlaps);
        }
      }
    }
  }

  @Test
  void olderStandsLeftAndNewerRight() {
    for (long seed = 0; seed < 200; seed++) {
      NeighbourGraph graph = graph(seed);
      Neighbourhood picture = WideNeighbourhood.of(graph);
      for (int i = 0; i < graph.neighbours().size(); i++) {
        Optional<LocalDate> date = graph.neighbours().get(i).date();
        int x = picture.dots().get(i).x();
        if (date.isPresent() && graph.centre().date().isPresent()) {
          boolean older = date.get().isBefore(DAY);
          assertThat(x < picture.centre().x()).as("seed %d", seed).isEqualTo(older);
        }
      }
    }
  }

  @Test
  void everyNeighbourIsALinkThatNamesItInFull() {
    NeighbourGraph graph = graph(7);
    for (int i = 0; i < graph.neighbours().size(); i++) {
      Dot dot = WideNeighbourhood.of(graph).dots().get(i);
      assertThat(dot.link()).isEqualTo("/briefs/n" + i);
      assertThat(dot.title()).startsWith(graph.neighbours().get(i).title());
    }
  }
}
