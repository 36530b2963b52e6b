package dev.briefs;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows between the packages, and what each package alone may use. */
class ArchitectureTest {
  private static final String VOCABULARY = "dev.briefs";
  private static final String ARCHIVE = "dev.briefs.archive..";
  private static final String FRONT_DOOR = "dev.briefs.archive";
  private static final String CORPUS = "dev.briefs.corpus..";
  private static final String MARKDOWN = "dev.briefs.markdown..";
  private static final String INDEX = "dev.briefs.index..";
  private static final String SEARCH = "dev.briefs.search..";
  private static final String CLOSEST = "dev.briefs.closest..";
  private static final String JSON = "dev.briefs.json..";
  private static final String TRENDS = "dev.briefs.trends..";
  private static final String TOPICS = "dev.briefs.topics..";
  private static final String CHART = "dev.briefs.chart..";
  private static final String MCP = "dev.briefs.mcp..";
  private static final String WEB = "dev.briefs.web..";
  private static final String OPENSEARCH = "dev.briefs.opensearch..";
  private static final String CLI = "dev.briefs.cli..";

  private static final DescribedPredicate<JavaClass> OPEN =
      resideInAnyPackage(VOCABULARY, FRONT_DOOR, "java..")
          .or(describe("primitive", JavaClass::isPrimitive));

  private static final Pattern TESTS =
      Pattern.compile(".*/(test-classes|benchmark-classes|test)/dev/briefs/.*");

  private static final JavaClasses BRIEFS =
      new ClassFileImporter()
          .withImportOption(location -> location.contains("dev/briefs") && !isOfTests(location))
          .importPackages(VOCABULARY);

  private static boolean isOfTests(Location location) {
    return location.matches(TESTS);
  }

  @Test
  void packagesDependOnlyOnThoseBelow() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("vocabulary")
        .definedBy(VOCABULARY)
        .layer("corpus")
        .definedBy(CORPUS)
        .layer("markdown")
        .definedBy(MARKDOWN)
        .layer("index")
        .definedBy(INDEX)
        .layer("search")
        .definedBy(SEARCH)
        .layer("closest")
        .definedBy(CLOSEST)
        .layer("trends")
        .definedBy(TRENDS)
        .optionalLayer("topics")
        .definedBy(TOPICS)
        .layer("chart")
        .definedBy(CHART)
        .layer("archive")
        .definedBy(ARCHIVE)
        .layer("json")
        .definedBy(JSON)
        .layer("mcp")
        .definedBy(MCP)
        .whereLayer("mcp")
        .mayOnlyAccessLayers("json", "archive", "vocabulary")
        .layer("web")
        .definedBy(WEB)
        .whereLayer("web")
        .mayOnlyAccessLayers("json", "archive", "chart", "vocabulary")
        .layer("opensearch")
        .definedBy(OPENSEARCH)
        .whereLayer("opensearch")
        .mayOnlyAccessLayers("archive", "vocabulary")
        .layer("cli")
        .definedBy(CLI)
        .whereLayer("cli")
        .mayOnlyAccessLayers("opensearch", "mcp", "web", "json", "archive", "chart", "vocabulary")
        .whereLayer("json")
        .mayOnlyAccessLayers("vocabulary")
        .whereLayer("archive")
        .mayOnlyAccessLayers(
            "corpus",
            "markdown",
            "index",
            "search",
            "closest",
            "trends",
            "topics",
            "chart",
            "vocabulary")
        .whereLayer("search")
        .mayOnlyAccessLayers("index", "vocabulary")
        .whereLayer("closest")
        .mayOnlyAccessLayers("index", "vocabulary")
        .whereLayer("trends")
        .mayOnlyAccessLayers("index", "vocabulary")
        .whereLayer("topics")
        .mayOnlyAccessLayers("index", "vocabulary")
        .whereLayer("chart")
        .mayOnlyAccessLayers("vocabulary")
        .whereLayer("index")
        .mayOnlyAccessLayers("vocabulary")
        .whereLayer("markdown")
        .mayOnlyAccessLayers("vocabulary")
        .whereLayer("corpus")
        .mayOnlyAccessLayers("vocabulary")
        .whereLayer("vocabulary")
        .mayNotAccessAnyLayer()
        .check(BRIEFS);
  }

  @Test
  void everyPackageHasItsPlace() {
    classes()
        .should()
        .resideInAnyPackage(
            VOCABULARY,
            ARCHIVE,
            CORPUS,
            MARKDOWN,
            INDEX,
            SEARCH,
            CLOSEST,
            TRENDS,
            TOPICS,
            CHART,
            JSON,
            MCP,
            WEB,
            OPENSEARCH,
            CLI)
        .check(BRIEFS);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("dev.briefs.(**)").should().beFreeOfCycles().check(BRIEFS);
  }

  @Test
  void vocabularyUsesTheJdkAlone() {
    classes()
        .that()
        .resideInAPackage(VOCABULARY)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(VOCABULARY, "java..", "org.jspecify.annotations"))
        .check(BRIEFS);
  }

  @Test
  void eachLibraryHasItsPackages() {
    onlyIn("com.vladsch.flexmark..", MARKDOWN, "dev.briefs.web.render");
    onlyIn("org.snakeyaml..", MARKDOWN, "dev.briefs.cli.settings");
    onlyIn("org.apache.lucene..", INDEX, SEARCH, CLOSEST, TRENDS, TOPICS, ARCHIVE);
    onlyIn("org.apache.commons.numbers..", TRENDS);
    onlyIn("nl.cwts..", TOPICS);
    onlyIn("picocli..", CLI);
    onlyIn(
        "com.fasterxml.jackson..",
        JSON,
        OPENSEARCH,
        "dev.briefs.web.page",
        "dev.briefs.markdown.frontmatter");
    onlyIn("org.tomlj..", MARKDOWN);
    onlyIn("org.jsoup..", "dev.briefs.web.render");
    onlyIn("gg.jte..", "dev.briefs.web.page");
    onlyIn("com.sun.net.httpserver..", "dev.briefs.web.http");
    onlyIn("io.modelcontextprotocol..", MCP);
    onlyIn("tools.jackson..", MCP);
    onlyIn("reactor..", MCP);
    onlyIn("me.tongfei..", CLI);
    onlyIn("com.github.difflib..", CLI, "dev.briefs.web.page");
  }

  private static void onlyIn(String library, String... packages) {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .check(BRIEFS);
  }

  @Test
  void onlyTheCommandLineTouchesTheConsole() {
    noClasses()
        .that()
        .resideOutsideOfPackage(CLI)
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(BRIEFS);
  }

  @Test
  void packagesAreNamedForWhatTheyHold() {
    noClasses()
        .should()
        .resideInAnyPackage("..util..", "..common..", "..helper..", "..manager..", "..impl..")
        .check(BRIEFS);
  }

  @Test
  void publicTypesExtendOnlyTheJdkAndTheVocabulary() {
    classes()
        .that(resideInAnyPackage(VOCABULARY, FRONT_DOOR))
        .and()
        .arePublic()
        .should(beOpenToEveryone("supertype", ArchitectureTest::supertypes))
        .check(BRIEFS);
  }

  @Test
  void publicSignaturesNameOnlyTheJdkAndTheVocabulary() {
    members()
        .that()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(VOCABULARY, FRONT_DOOR)
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .and(arePublicOrProtected())
        .should(beOpenToEveryone("signature", ArchitectureTest::signature))
        .check(BRIEFS);
  }

  private static DescribedPredicate<JavaMember> arePublicOrProtected() {
    return describe(
        "are public or protected",
        member ->
            member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED));
  }

  private static Stream<JavaClass> supertypes(JavaClass type) {
    return Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream());
  }

  private static Stream<JavaClass> signature(JavaMember member) {
    Stream<JavaClass> named = member.getAllInvolvedRawTypes().stream();
    return member instanceof JavaCodeUnit unit
        ? Stream.concat(named, unit.getExceptionTypes().stream())
        : named;
  }

  private static <T extends HasDescription> ArchCondition<T> beOpenToEveryone(
      String part, Function<T, Stream<JavaClass>> types) {
    return new ArchCondition<>("name only JDK, vocabulary and archive types in its " + part) {
      @Override
      public void check(T item, ConditionEvents events) {
        types
            .apply(item)
            .map(JavaClass::getBaseComponentType)
            .filter(not(OPEN))
            .map(type -> item.getDescription() + " names " + type.getName())
            .forEach(message -> events.add(SimpleConditionEvent.violated(item, message)));
      }
    };
  }
}
