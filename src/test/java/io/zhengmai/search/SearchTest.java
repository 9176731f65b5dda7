package io.zhengmai.search;

import static io.zhengmai.search.BundledSearch.ID;
import static io.zhengmai.search.BundledSearch.SEARCH;
import static io.zhengmai.search.BundledSearch.find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.zhengmai.query.BundledGraph;
import io.zhengmai.query.ThingKind;
import io.zhengmai.vocabulary.ZM;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
  private static final IRI HEBEI = Values.iri(ID + "region/130000");
  private static final IRI CHINA = Values.iri(ID + "region/000000");

  @Test
  void pagesTogetherAreTheWhole() {
    SearchResult all = find("质量");
    assertThat(all.hits()).hasSize((int) all.total());
    List<Hit> paged = new ArrayList<>();
    for (int page = 0; page * 7L < all.total(); page++) {
      SearchResult stretch =
          SEARCH.find(new SearchRequest("质量", Set.of(), Set.of(), Set.of(), page * 7, 7));
      assertThat(stretch.total()).isEqualTo(all.total());
      paged.addAll(stretch.hits());
    }
    assertThat(paged).isEqualTo(all.hits());
  }

  @Test
  void kindsRegionsAndYearsNarrowDownToTheCountsThatWereGiven() {
    SearchResult all = find("品牌");
    all.kinds()
        .forEach(
            (kind, count) ->
                assertThat(find("品牌", Set.of(kind), Set.of(), Set.of()).total())
                    .as(kind.code())
                    .isEqualTo(count));
    all.years()
        .forEach(
            (year, count) ->
                assertThat(find("品牌", Set.of(), Set.of(), Set.of(year)).total())
                    .as(year)
                    .isEqualTo(count));
    SearchResult hebei = find("品牌", Set.of(ThingKind.TASK), Set.of(HEBEI), Set.of("2017"));
    assertThat(hebei.hits())
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(hit.kind()).isEqualTo(ThingKind.TASK))
        .allSatisfy(hit -> assertThat(hit.regions()).containsExactly(HEBEI))
        .allSatisfy(hit -> assertThat(hit.years()).containsExactly("2017"));
    assertThat(hebei.kinds()).as("those of other kinds are counted").hasSizeGreaterThan(1);
  }

  @Test
  void aRegionStandsForTheNarrowerOnes() {
    SearchResult inHebei = find("石家庄市", Set.of(ThingKind.REGION), Set.of(HEBEI), Set.of());
    assertThat(inHebei.hits().get(0).iri()).isEqualTo(Values.iri(ID + "region/130100"));
    assertThat(find("品牌", Set.of(ThingKind.TASK), Set.of(CHINA), Set.of()).total())
        .isEqualTo(find("品牌", Set.of(ThingKind.TASK), Set.of(), Set.of()).total());
  }

  @Test
  void wordsApartAreAllWantedQuotedOnesInARowAndUnwantedOnesNot() {
    long both = find("羊绒 品牌").total();
    assertThat(both).isPositive().isLessThan(find("羊绒").total());
    assertThat(find("“质量品牌”").total()).isLessThan(find("质量品牌").total());
    assertThat(find("羊绒 -品牌").total() + both).isEqualTo(find("羊绒").total());
    assertThat(find("-品牌").total()).isZero();
  }

  @Test
  void aPassageIsWhatItsDocumentSaysThere() {
    try (RepositoryConnection connection = BundledGraph.store().connect()) {
      int seen = 0;
      for (Hit hit : find("质量品牌").hits()) {
        for (Passage passage : hit.passages()) {
          if (passage.document() != null) {
            String text = text(connection, passage.document());
            int from = text.offsetByCodePoints(0, passage.start());
            int to = text.offsetByCodePoints(0, passage.end());
            assertThat(passage.words()).isEqualTo(text.substring(from, to)).isNotBlank();
            seen++;
          }
        }
      }
      assertThat(seen).isGreaterThan(20);
    }
  }

  private static String text(RepositoryConnection connection, IRI document) {
    try (var texts = connection.getStatements(document, ZM.text, null)) {
      return texts.next().getObject().stringValue();
    }
  }

  @Test
  void whatWasFoundIsMarked() {
    for (String words : List.of("乳制品", "乳製品", "ＨＡＣＣＰ", "追溯体系")) {
      assertThat(find(words).hits())
          .as(words)
          .isNotEmpty()
          .anySatisfy(
              hit ->
                  assertThat(hit.passages())
                      .flatMap(Passage::parts)
                      .anyMatch(part -> part.found() && part.words().length() >= 3));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*:*", "\"", "“", "(((", "name:质量 OR 1", "🐂", "\uD83D", "。，！", "质量\u0000", "-"})
  void anythingMayBeTyped(String words) {
    assertThat(find(words).total()).isLessThan(300);
    assertThat(SEARCH.suggest(words, Set.of(), 5)).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void aWholeSentenceIsSearchedForAndMoreIsRefused() {
    String sentence = "质量品牌建设".repeat(100).substring(0, SearchRequest.LONGEST);
    assertThat(find(sentence).total()).isLessThan(200);
    assertThat(find("a b ".repeat(25)).total()).isZero();
    assertThat(SEARCH.suggest("a".repeat(70_000), Set.of(), 5)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> find(sentence + "的"));
  }

  @Test
  void hitsAreCountedToALimitThatIsSaid() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new SearchRequest("质量", Set.of(), Set.of(), Set.of(), SearchRequest.DEEPEST, 1))
        .withMessageContaining("10000");
  }
}
