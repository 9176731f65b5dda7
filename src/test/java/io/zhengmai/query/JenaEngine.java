package io.zhengmai.query;

import io.zhengmai.store.Store;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/**
 * The same statements in Apache Jena, and the same queries, with their arguments put in by Jena's
 * own means: {@code VALUES} in the syntax tree of each query and subquery that names the variable.
 */
final class JenaEngine {
  private final Model model = ModelFactory.createDefaultModel();

  JenaEngine(Store store) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (RepositoryConnection connection = store.connect()) {
      connection.export(Rio.createWriter(RDFFormat.NTRIPLES, bytes));
    }
    RDFDataMgr.read(model, new ByteArrayInputStream(bytes.toByteArray()), Lang.NTRIPLES);
  }

  List<Map<String, String>> rows(String text, Map<String, List<Value>> arguments) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (QueryExecution execution = QueryExecution.create(bound(text, arguments), model)) {
      var result = execution.execSelect();
      result.forEachRemaining(
          solution -> {
            Map<String, String> row = new LinkedHashMap<>();
            for (String column : result.getResultVars()) {
              RDFNode node = solution.get(column);
              if (node != null) {
                row.put(column, cell(column, node));
              }
            }
            rows.add(row);
          });
    }
    return rows;
  }

  long triples(String text, Map<String, List<Value>> arguments) {
    try (QueryExecution execution = QueryExecution.create(bound(text, arguments), model)) {
      return execution.execConstruct().size();
    }
  }

  private static String cell(String column, RDFNode node) {
    boolean number = node.isLiteral() && node.asLiteral().getValue() instanceof Number;
    return Rows.cell(
        column, node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString(), number);
  }

  private static Query bound(String text, Map<String, List<Value>> arguments) {
    Query query = QueryFactory.create(text);
    arguments.forEach((variable, values) -> bind(query, variable, values));
    return query;
  }

  private static void bind(Query query, String variable, List<Value> values) {
    List<Query> subqueries = new ArrayList<>();
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementSubQuery element) {
            subqueries.add(element.getQuery());
          }
        });
    List<Element> patterns = subqueries.stream().map(Query::getQueryPattern).toList();
    subqueries.forEach(subquery -> subquery.setQueryPattern(new ElementGroup()));
    String own = query.getQueryPattern().toString();
    for (int i = 0; i < patterns.size(); i++) {
      subqueries.get(i).setQueryPattern(patterns.get(i));
      bind(subqueries.get(i), variable, values);
    }
    if (Pattern.compile("\\?" + variable + "\\b").matcher(own).find()) {
      ElementData data = new ElementData();
      data.add(Var.alloc(variable));
      values.forEach(value -> data.add(BindingFactory.binding(Var.alloc(variable), node(value))));
      ElementGroup group = new ElementGroup();
      group.addElement(data);
      ((ElementGroup) query.getQueryPattern()).getElements().forEach(group::addElement);
      query.setQueryPattern(group);
    }
  }

  private static Node node(Value value) {
    if (value instanceof Literal literal) {
      return literal.getLanguage().isPresent()
          ? NodeFactory.createLiteralLang(literal.getLabel(), literal.getLanguage().get())
          : NodeFactory.createLiteralDT(
              literal.getLabel(), NodeFactory.getType(literal.getDatatype().stringValue()));
    }
    return NodeFactory.createURI(value.stringValue());
  }
}
