package io.zhengmai.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake in a query is said in the reader's language, with its place and what was expected. */
class SyntaxFaultTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          SELECT ?a { ?a ?b ?c } ORDER ?a | 1 | 30 | 这里不该是“?a”，应为BY | "?a" does not fit here; expected: BY
          SELECT ?a { ?a ?b | 1 | 17 | 查询到此就完了，应为(、[、( )、空白节点、TRUE、FALSE、IRI、变量、数、字符串、<< | expected: (, [, ( ), a blank node
          SELEC * {} | 1 | 6 | “SELEC”不能读成 SPARQL | "SELEC" cannot be read as SPARQL
          SELECT * {⏎ ?s zz:p ?o } | 2 | 5 | “zz:p”的前缀没有声明 | the prefix of "zz:p" is not declared
          SELECT ?a (COUNT(?b) AS ?n) { ?a ?c ?b } | 1 | 1 | 变量 ?a 既不在 GROUP BY 中，也没有聚合 | ?a is neither in GROUP BY nor aggregated
          SELECT (1 AS ?a) { ?a ?b ?c } | 1 | 1 | ?a 已是别的变量，不能再作别名 | ?a is a variable already
          INSERT DATA { <a:a> <a:b> <a:c> } | 1 | 1 | 这是更新语句，这里只回答查询 | This is an update
          """)
  void isSaidInBothLanguages(String query, int line, int column, String zh, String en) {
    SparqlSyntaxException fault =
        catchThrowableOfType(
            SparqlSyntaxException.class, () -> SparqlText.parse(query.replace("⏎", "\n")));
    assertThat(fault.words().zh()).isEqualTo(zh);
    assertThat(fault.words().en()).contains(en);
    assertThat(fault.getMessage()).isEqualTo(fault.words().zh() + " " + fault.words().en());
    assertThat(fault.line()).isEqualTo(line);
    assertThat(fault.column()).isEqualTo(column);
  }
}
