package io.zhengmai.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zhengmai.query.Parameter.Choice;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryFileTest {
  private static CannedQuery read(String text) {
    return new QueryFile("topic/name.rq", text).query(Map.of());
  }

  @Test
  void theHeaderSaysWhatTheQueryIsAndWhatItTakes() {
    CannedQuery query =
        read(
            """
            #+ summary: {zh: 机构, en: Agencies}
            #+ tags: [a, b]
            #+ params:
            #+   industry:
            #+     type: industry
            #+     label: {zh: 行业, en: Industry}
            #+     required: true
            #+     multiple: true
            #+     narrower: true
            #+   role:
            #+     default: lead
            #+     enumeration:
            #+       lead: {zh: 牵头, en: lead}
            #+       other: 其他
            #+ columns:
            #+   s: {zh: 主语, en: subject}
            SELECT ?s ?role { ?s <urn:p> ?industry ; <urn:q> ?role }
            """);
    assertThat(query.name()).isEqualTo("name");
    assertThat(query.topic()).isEqualTo("topic");
    assertThat(query.summary()).isEqualTo(new Bilingual("机构", "Agencies"));
    assertThat(query.tags()).containsExactly("a", "b");
    assertThat(query.narrows()).isTrue();
    assertThat(query.columns())
        .containsExactly(
            new CannedQuery.Column("s", new Bilingual("主语", "subject")),
            new CannedQuery.Column("role", Bilingual.same("role")));
    Parameter industry = query.parameter("industry").orElseThrow();
    assertThat(industry.thing()).contains(ThingKind.INDUSTRY);
    assertThat(industry.required()).isTrue();
    assertThat(industry.live()).isTrue();
    Parameter role = query.parameter("role").orElseThrow();
    assertThat(role.defaults()).containsExactly("lead");
    assertThat(role.choices())
        .containsExactly(
            new Choice("lead", new Bilingual("牵头", "lead")),
            new Choice("other", Bilingual.same("其他")));
  }

  @Test
  void aFileOfGrlcIsUnderstoodAsItStands() {
    CannedQuery query =
        read(
            """
            #+ summary: Bands of a genre
            #+ endpoint: http://dbpedia.org/sparql
            #+ endpoint_in_url: false
            #+ method: GET
            #+ pagination: 50
            #+ transform: {"*": "?s"}
            #+ tags:
            #+ - bands
            #+ defaults:
            #+   - genre: http://example.org/Grunge
            #+ enumerate:
            #+   - _genre_iri:
            #+     - http://example.org/Grunge
            #+     - http://example.org/Pop
            #+   - _label_ja
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            SELECT ?s {
              ?s <urn:genre> ?_genre_iri ; <urn:label> ?_label_ja ; <urn:size> ?_size_integer ;
                 <urn:since> ?__since_xsd_date ; <urn:name> ?__name .
            }
            """);
    assertThat(query.summary().en()).isEqualTo("Bands of a genre");
    assertThat(query.pageSize()).isEqualTo(50);
    Parameter genre = query.parameter("genre").orElseThrow();
    assertThat(genre.variable()).isEqualTo("_genre_iri");
    assertThat(genre.type()).isEqualTo(ParameterType.IRI);
    assertThat(genre.defaults()).containsExactly("http://example.org/Grunge");
    assertThat(genre.choices()).hasSize(2);
    Parameter label = query.parameter("label").orElseThrow();
    assertThat(label.type()).isEqualTo(new ParameterType.Tagged("ja"));
    assertThat(label.required()).isTrue();
    assertThat(label.live()).isTrue();
    assertThat(query.parameter("size").orElseThrow().type())
        .isEqualTo(new ParameterType.Typed("integer", XSD.INTEGER));
    Parameter since = query.parameter("since").orElseThrow();
    assertThat(since.type()).isEqualTo(new ParameterType.Typed("xsd:date", XSD.DATE));
    assertThat(since.required()).isFalse();
    assertThat(query.parameter("name").orElseThrow().type()).isEqualTo(ParameterType.STRING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // an unknown key, at any depth
        "#+ summary: x~#+ sumary: y~SELECT * {}|2",
        "#+ params:~#+   a:~#+     typ: string~SELECT * {?a ?b ?c}|3",
        "#+ network: {source: a, target: b, colour: c}~SELECT * {?a ?b ?c}|1",
        // YAML that is none, a header without keys, and a key twice
        "#+ summary: [x~SELECT * {}|3",
        "#+ summary: a: b~SELECT * {}|1",
        "#+ just words~SELECT * {}|1",
        "#+ summary: x~#+ summary: y~SELECT * {}|2",
        // a label in one language, or with a third
        "#+ summary: {zh: x}~SELECT * {}|1",
        "#+ summary: {zh: x, en: x, fr: x}~SELECT * {}|1",
        // values of the wrong kind
        "#+ summary: [x, y]~SELECT * {}|1",
        "#+ tags: {a: b}~SELECT * {}|1",
        "#+ summary: x~#+ params: [a]~SELECT * {?a ?b ?c}|2",
        "#+ params:~#+   a:~#+     required: perhaps~SELECT * {?a ?b ?c}|3",
        "#+ params:~#+   a:~#+     enumeration: []~SELECT * {?a ?b ?c}|3",
        "#+ summary: x~#+ pagination: 0~SELECT ?a {?a ?b ?c}|2",
        "#+ summary: x~#+ pagination: many~SELECT ?a {?a ?b ?c}|2",
        "#+ summary: x~#+ chart: {type: pie, x: a, y: b}~SELECT * {?a ?b ?c}|2",
        "#+ chart: {type: bar, x: a}~SELECT * {?a ?b ?c}|1",
        "#+ network: {source: a}~SELECT * {?a ?b ?c}|1",
        // a query that does not parse, that asks another server, that is an update, that is none
        "#+ summary: x~SELECT *~WHERE { ?s ?p }|3",
        "#+ summary: x~~SELECT * { ?s no:prefix ?o }|3",
        "#+ summary: x~SELECT * {~  SERVICE <http://example.org/> { ?s ?p ?o } }|3",
        "#+ summary: x~INSERT DATA { <urn:a> <urn:b> 1 }|2",
        "#+ summary: x|1",
        // a type that there is not, a variable that the query has not, a name with another meaning
        "#+ params:~#+   a:~#+     type: strnig~SELECT * {?a ?b ?c}|3",
        "#+ params:~#+   b: {type: string}~#+   z: {type: string}~SELECT * {?a ?b ?c}|3",
        "#+ params:~#+   limit: {type: string}~SELECT * {?a ?b ?limit}|2",
        "#+ summary: x~#+ defaults:~#+   - z: 1~SELECT * {?a ?b ?_c}|3",
        "#+ summary: x~#+ enumerate: [c, z]~SELECT * {?a ?b ?_c}|2",
        // defaults: no choice, not of the type, several for one
        "#+ params:~#+   a: {default: x, enumeration: [y, z]}~SELECT * {?a ?b ?c}|2",
        "#+ params:~#+   a: {default: x, type: integer}~SELECT * {?a ?b ?c}|2",
        "#+ params:~#+   a: {enumeration: [1, x], type: integer}~SELECT * {?a ?b ?c}|2",
        "#+ params:~#+   a: {default: [x, y]}~SELECT * {?a ?b ?c}|2",
        "#+ params:~#+   a: {narrower: true}~SELECT * {?a ?b ?c}|2",
        // a column that the query has not
        "#+ columns:~#+   z: {zh: 甲, en: A}~SELECT ?a {?a ?b ?c}|2",
        "#+ network: {source: a, target: z}~SELECT ?a {?a ?b ?c}|1",
        "#+ network:~#+   source: a~#+   target: a~#+   sourceAttributes: [b]~SELECT ?a {?a ?b ?c}|4",
        "#+ chart: {type: bar, x: a, y: b, value: z}~SELECT * {?a ?b ?c}|1",
        // grlc's spelling: a prefix that there is not, one parameter in two ways
        "SELECT * {~?s <urn:p> ?_a_no_such}|2",
        "SELECT * {~?s <urn:p> ?_a .~?s <urn:q> ?_a_iri}|3",
      })
  void whatIsWrongIsToldWithFileAndLine(String text, int line) {
    assertThat(problems(text.replace('~', '\n')))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.file()).isEqualTo("topic/name.rq");
              assertThat(problem.line()).as(problem.message()).isEqualTo(line);
              assertThat(problem).asString().startsWith("topic/name.rq:" + line + ": ");
            });
  }

  @Test
  void allThatIsWrongWithAFileIsToldAtOnce() {
    assertThat(
            problems(
                """
                #+ sumary: x
                #+ summary: {zh: x}
                #+ params:
                #+   a: {type: strnig, requierd: true}
                #+   z: {type: string}
                #+ columns: {y: Y}
                #+ pagination: -1
                SELECT ?a { ?a ?b ?_c_no_such }
                """))
        .extracting(QueryFileProblem::line)
        .containsExactly(1, 2, 4, 4, 5, 6, 7, 8);
    assertThat(problems("#+ sumary: x\nSELECT * { ?a }\n"))
        .extracting(QueryFileProblem::line)
        .containsExactly(1, 2);
  }

  private static List<QueryFileProblem> problems(String text) {
    QueryFileException refused = catchThrowableOfType(QueryFileException.class, () -> read(text));
    assertThat(refused).as("refused").isNotNull();
    return refused.problems();
  }

  @Test
  void whatTheSpellingOfAVariableMeans() {
    Map<String, String> prefixes = Map.of("xsd", XSD.NAMESPACE);
    assertThat(GrlcVariable.of("name", prefixes)).isEmpty();
    assertThat(List.of("_a", "__a", "_a_iri", "_a_number", "_a_gYear", "_a_en", "_a_xsd_date"))
        .allSatisfy(
            v -> assertThat(GrlcVariable.of(v, prefixes).orElseThrow().name()).isEqualTo("a"))
        .extracting(v -> GrlcVariable.of(v, prefixes).orElseThrow().type().code())
        .containsExactly("string", "string", "iri", "number", "gYear", "string@en", "xsd:date");
  }
}
