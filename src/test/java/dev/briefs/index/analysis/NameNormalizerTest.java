package dev.briefs.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameNormalizerTest {
  private final NameNormalizer english = new NameNormalizer(Language.ENGLISH);

  @ParameterizedTest
  @CsvSource({
    "Climate change, climate  Change",
    "AI regulation, AI Regulations",
    "battery, Batteries",
    "virus, viruses",
    "data centre, data-centres",
    "data center, Datacentres",
    "cyber security, cybersecurity",
    "deep-sea mining, Deep sea mining",
    "A.I., AI",
    "labour market, labor markets",
    "organisation, organizations",
    "modelling, modeling",
    "self-defence, self defense",
    "space programme, space programs",
    "China's technology policy, China technology policies",
    "café culture, cafe culture",
    "COVID-19, Covid 19",
    "#AI, AI",
    "Canal +, canal+"
  })
  void spellingsOfOneNameAreOne(String one, String other) {
    assertThat(english.fold(one)).isEqualTo(english.fold(other));
  }

  @ParameterizedTest
  @CsvSource({
    "generative AI, general AI",
    "new media, news media",
    "organs, organization",
    "universe, university",
    "training, trains",
    "C++, C#",
    "C, C++",
    "tour, Tor",
    "1.5 degrees, 15 degrees",
    "policy, police",
    "!!!, ???"
  })
  void otherNamesStayApart(String one, String other) {
    assertThat(english.fold(one)).isNotEqualTo(english.fold(other));
  }

  @Test
  void everyNameFoldsToSomething() {
    assertThat(english.fold("人工知能")).isEqualTo("人工知能");
    assertThat(english.fold("???")).isEqualTo("???");
  }

  @ParameterizedTest
  @CsvSource({
    "GERMAN, Lieferkette, Lieferketten",
    "FRENCH, énergie renouvelable, énergies renouvelables",
    "SPANISH, tecnología, tecnologías",
    "ITALIAN, rischio, rischi"
  })
  void pluralsAreThoseOfTheLanguage(Language language, String one, String many) {
    assertThat(new NameNormalizer(language).fold(one))
        .isEqualTo(new NameNormalizer(language).fold(many));
    assertThat(new NameNormalizer(Language.NONE).fold(one))
        .isNotEqualTo(new NameNormalizer(Language.NONE).fold(many));
  }
}
