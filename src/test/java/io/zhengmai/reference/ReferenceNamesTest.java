package io.zhengmai.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengmai.lexicon.GovernmentLevel;
import io.zhengmai.lexicon.Library;
import io.zhengmai.lexicon.Names;
import io.zhengmai.lexicon.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceNamesTest {
  private static final Names NAMES = ReferenceNames.load(Library.bundled());

  @TempDir Path folder = Path.of("");

  @Test
  void holdsEveryProvinceAndPrefecture() {
    assertThat(NAMES.regions().stream().filter(ReferenceNamesTest::isProvincial)).hasSize(34);
    assertThat(ofLevel(GovernmentLevel.COUNTY)).hasSizeGreaterThan(2800);
    assertThat(ofLevel(GovernmentLevel.MUNICIPALITY))
        .extracting(Region::shortName)
        .containsExactly("北京", "天津", "上海", "重庆");
    // 333 in the annual statistics of the Ministry of Civil Affairs since 2020.
    assertThat(ofLevel(GovernmentLevel.CITY)).hasSize(333);
  }

  @Test
  void placesEveryRegionUnderOneThatExistsAndContainsItsCode() {
    Set<String> codes = NAMES.regions().stream().map(Region::code).collect(Collectors.toSet());
    for (Region region : NAMES.regions()) {
      String parent = region.parent();
      if (parent == null) {
        assertThat(region.level()).isEqualTo(GovernmentLevel.STATE);
        continue;
      }
      assertThat(codes).contains(parent);
      assertThat(region.code()).startsWith(parent.replaceFirst("(00)+$", ""));
      if (region.capital() != null) {
        assertThat(codes).contains(region.capital());
      }
    }
  }

  @Test
  void givesNoAbbreviationToTwoRegions() {
    Set<String> seen = new HashSet<>();
    for (Region region : NAMES.regions()) {
      assertThat(region.abbreviation() == null || seen.add(region.abbreviation()))
          .as("%s %s", region.name(), region.abbreviation())
          .isTrue();
    }
    assertThat(seen).contains("冀", "桂", "昆");
  }

  @Test
  void readsTheSameListsTwice() {
    assertThat(ReferenceNames.load(Library.bundled())).isEqualTo(NAMES);
  }

  @Test
  void namesFileAndLineOfBrokenTurtle() throws IOException {
    write("index.txt", "broken.ttl");
    write("broken.ttl", "@prefix a: <http://a/> .\na:b a:c a:d .\na:b a:c ;;; \"open .\n");
    assertThatThrownBy(() -> ReferenceNames.load(Library.of(folder)))
        .isInstanceOf(ReferenceDataException.class)
        .hasMessageContaining("reference/broken.ttl, line 3");
  }

  @Test
  void namesFileAndThingThatLacksWhatItNeeds() throws IOException {
    write("index.txt", "# one file", "", "regions.ttl");
    write(
        "regions.ttl",
        """
        @prefix zm: <https://w3id.org/zhengmai/ontology#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        <id/region/130000> a zm:Region ; skos:notation "130000" ; skos:prefLabel "河北省"@zh .
        """);
    assertThatThrownBy(() -> ReferenceNames.load(Library.of(folder)))
        .isInstanceOf(ReferenceDataException.class)
        .hasMessageContaining("reference/regions.ttl")
        .hasMessageContaining("/id/region/130000 needs shortName");
  }

  @Test
  void readsConceptsByTheFolderOfTheirIri() throws IOException {
    write("index.txt", "industries.ttl");
    write(
        "industries.ttl",
        """
        @prefix zm: <https://w3id.org/zhengmai/ontology#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        <id/industry/C14> a zm:Industry ; skos:prefLabel "食品制造业"@zh, "Food"@en ; skos:notation "C14" .
        <id/industry/C1440> a zm:Industry ; skos:prefLabel "乳制品制造"@zh ;
          skos:altLabel "乳制品"@zh, "乳业"@zh, "dairy"@en ; skos:broader <id/industry/C14> .
        """);
    assertThat(ReferenceNames.load(Library.of(folder)).concepts("industry"))
        .satisfiesExactly(
            food -> assertThat(food.broader()).isNull(),
            dairy -> {
              assertThat(dairy.key()).isEqualTo("C1440");
              assertThat(dairy.aliases()).containsExactly("乳业", "乳制品");
              assertThat(dairy.broader()).isEqualTo("C14");
            });
  }

  private void write(String name, String... lines) throws IOException {
    Path file = folder.resolve("reference").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines));
  }

  private static boolean isProvincial(Region region) {
    return region.level() == GovernmentLevel.PROVINCE
        || region.level() == GovernmentLevel.MUNICIPALITY;
  }

  private static List<Region> ofLevel(GovernmentLevel level) {
    return NAMES.regions().stream().filter(r -> r.level() == level).toList();
  }
}
