package io.zhengmai.search;

import static io.zhengmai.search.BundledSearch.ID;
import static io.zhengmai.search.BundledSearch.SEARCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.query.ThingKind;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.util.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestTest {
  private static List<Suggestion> suggest(String typed) {
    return SEARCH.suggest(typed, Set.of(), 8);
  }

  @ParameterizedTest
  @CsvSource({
    "乳制, industry/C144, 乳制品",
    "制品, industry/C144, 乳制品",
    "乳製, industry/C144, 乳制品",
    "rzp, industry/C144, 乳制品",
    "ruzhi, industry/C144, 乳制品",
    "RuZhiPin, industry/C144, 乳制品",
    "dairy, industry/C144, Dairy products",
    "工信厅, agency/河北省工业和信息化厅, 河北省工信厅",
    "省工信, agency/河北省工业和信息化厅, 河北省工信厅",
    "hebeigongxin, agency/河北省工业和信息化厅, 河北工信厅",
    "qhsjxw, agency/青海省经济和信息化委, 青海省经信委",
    "cqs, region/500000, 重庆市",
    "haccp, standard/HACCP, HACCP",
    "冀政办字[2016]86, document/冀政办字〔2016〕86号, 冀政办字〔2016〕86号",
    "130100, region/130100, 130100",
  })
  void aNameIsCompletedFromAnyPartAndFromItsSound(String typed, String thing, String matched) {
    assertThat(suggest(typed)).contains(suggestion(thing, matched));
  }

  private static Suggestion suggestion(String thing, String matched) {
    String folder = thing.substring(0, thing.indexOf('/'));
    return new Suggestion(Values.iri(ID + thing), ThingKind.named(folder).orElseThrow(), matched);
  }

  @Test
  void theNameItselfComesFirstThenWhatBeginsWithIt() {
    List<Suggestion> suggestions = SEARCH.suggest("河北省", Set.of(), 20);
    assertThat(suggestions.get(0).iri()).isEqualTo(Values.iri(ID + "region/130000"));
    assertThat(suggestions).map(Suggestion::matched).allMatch(name -> name.startsWith("河北省"));
  }

  @Test
  void onlyOfTheKindsWanted() {
    assertThat(SEARCH.suggest("河北", Set.of(ThingKind.AGENCY, ThingKind.BRAND), 20))
        .isNotEmpty()
        .map(Suggestion::kind)
        .allMatch(kind -> kind == ThingKind.AGENCY || kind == ThingKind.BRAND);
  }

  @Test
  void nothingForNothing() {
    assertThat(suggest(" ")).isEmpty();
    assertThat(suggest("《》")).isEmpty();
    assertThat(suggest("没有人这样叫")).isEmpty();
  }
}
