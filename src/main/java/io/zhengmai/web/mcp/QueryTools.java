package io.zhengmai.web.mcp;

import io.zhengmai.format.ResultKind;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.Parameter;
import io.zhengmai.query.PreparedQuery;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.query.SparqlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.query.Query;

/** A tool for each canned query, and one for SPARQL. */
final class QueryTools {
  private QueryTools() {}

  /**
   * The tools.
   *
   * @param seconds that a query may take
   */
  static List<Tool> of(QueryCatalogue catalogue, int seconds) {
    List<Tool> tools = new ArrayList<>();
    catalogue.list().forEach(query -> tools.add(canned(query, seconds)));
    tools.add(sparql(seconds));
    return tools;
  }

  private static Tool canned(CannedQuery query, int seconds) {
    Bilingual description = query.description() == null ? query.summary() : query.description();
    return new Tool(
        query.name(),
        query.summary(),
        description,
        input(query),
        ResultTable.SCHEMA,
        arguments ->
            connection ->
                ResultTable.of(prepared(query.prepare(arguments.values(), connection)), seconds));
  }

  private static Query prepared(PreparedQuery prepared) {
    return switch (prepared.query().kind()) {
      case BINDINGS, NETWORK -> prepared.rows();
      case BOOLEAN -> prepared.answer();
      case GRAPH, DATASET -> prepared.graph();
    };
  }

  private static Map<String, Object> input(CannedQuery query) {
    Map<String, Object> members = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Parameter parameter : query.parameters()) {
      members.put(parameter.name(), schema(parameter));
      if (parameter.required() && parameter.defaults().isEmpty()) {
        required.add(parameter.name());
      }
    }
    if (query.narrows()) {
      members.put(
          "narrower",
          Schemas.described(
              Map.of("type", "boolean"), "是否含下级（默认是）", "with what is narrower (the default)"));
    }
    if (query.kind() != ResultKind.BOOLEAN) {
      members.put("limit", Schemas.described(Schemas.integer(), "最多几行", "rows at most"));
      members.put("offset", Schemas.described(Schemas.integer(), "跳过几行", "rows to pass over"));
    }
    return Schemas.object(members, required);
  }

  private static Map<String, Object> schema(Parameter parameter) {
    Map<String, Object> value = new LinkedHashMap<>(Schemas.string());
    if (!parameter.choices().isEmpty()) {
      value.put("enum", parameter.choices().stream().map(Parameter.Choice::value).toList());
    }
    Map<String, Object> schema = parameter.multiple() ? Schemas.list(value) : value;
    Bilingual more = parameter.description();
    Bilingual label = parameter.label();
    return Schemas.described(
        schema,
        more == null
            ? label
            : new Bilingual(label.zh() + "：" + more.zh(), label.en() + ": " + more.en()));
  }

  private static Tool sparql(int seconds) {
    return new Tool(
        "sparql",
        new Bilingual("SPARQL 查询", "SPARQL query"),
        new Bilingual(
            "对整个图谱执行 SPARQL 1.1 查询（只读；SERVICE 不可用）。默认图为各命名图之并。",
            "Runs a SPARQL 1.1 query over the whole graph (read-only, no SERVICE). The default graph"
                + " is the union of the named ones."),
        Schemas.object(
            Map.of("query", Schemas.described(Schemas.string(), "查询语句", "the query")),
            List.of("query")),
        ResultTable.SCHEMA,
        arguments -> {
          SparqlText text = SparqlText.parse(arguments.needed("query"));
          return connection -> ResultTable.of(text.on(connection, null), seconds);
        });
  }
}
