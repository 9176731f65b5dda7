package io.zhengmai.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.query.parser.sparql.SPARQLQueries;

/**
 * The text of a canned query with its arguments in it, to be run anywhere: a {@code VALUES} clause
 * stands first in each query or subquery that names the variable, as {@link ParameterBinding} has
 * it.
 */
final class BoundText {
  /** What may hide a brace or a question mark: comments, strings, IRIs; then what matters. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "#[^\\n]*"
              + "|\"\"\"(?:[^\\\\]|\\\\.)*?\"\"\"|'''(?:[^\\\\]|\\\\.)*?'''"
              + "|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'"
              + "|<[^<>\"{}|^`\\\\\\s]*>"
              + "|[?$](?<variable>\\w+)"
              + "|(?<brace>[{}])"
              + "|(?<word>[A-Za-z]+)",
          Pattern.DOTALL);

  private final String text;
  private final List<Part> parts = new ArrayList<>();

  /** A query or subquery. */
  private static final class Part {
    private final Set<String> variables = new HashSet<>();
    private boolean template;

    /** After the brace that opens its WHERE clause; −1 before it comes. */
    private int where = -1;
  }

  private BoundText(String text) {
    this.text = text;
    scan();
  }

  /**
   * Puts arguments into a query.
   *
   * @param text a query that parses
   * @param values by variable
   */
  static String of(String text, Map<String, List<Value>> values) {
    return new BoundText(text).with(values);
  }

  private void scan() {
    Deque<Part> open = new ArrayDeque<>();
    open.push(add());
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      Part part = open.element();
      String word = token.group("word");
      if (token.group("variable") != null) {
        part.variables.add(token.group("variable"));
      } else if ("{".equals(token.group("brace"))) {
        if (part.where < 0 && !part.template) {
          part.where = token.end();
        }
        open.push(part);
      } else if ("}".equals(token.group("brace"))) {
        open.pop();
        part.template = false;
      } else if (word != null && word.equalsIgnoreCase("SELECT") && part.where >= 0) {
        open.pop();
        open.push(add());
      } else if (word != null && word.equalsIgnoreCase("CONSTRUCT")) {
        part.template = true;
      }
    }
  }

  private Part add() {
    Part part = new Part();
    parts.add(part);
    return part;
  }

  private String with(Map<String, List<Value>> values) {
    StringBuilder bound = new StringBuilder(text);
    parts.stream()
        .filter(part -> part.where >= 0)
        .sorted(Comparator.comparingInt((Part part) -> part.where).reversed())
        .forEach(part -> bound.insert(part.where, clauses(part, values)));
    return bound.toString();
  }

  private static String clauses(Part part, Map<String, List<Value>> values) {
    StringBuilder clauses = new StringBuilder();
    values.forEach(
        (variable, terms) -> {
          if (part.variables.contains(variable)) {
            String all = terms.stream().map(BoundText::term).collect(Collectors.joining(" "));
            clauses.append(" VALUES ?").append(variable).append(" { ").append(all).append(" }");
          }
        });
    return clauses.toString();
  }

  private static String term(Value value) {
    if (!(value instanceof Literal literal)) {
      return "<" + value.stringValue() + ">";
    }
    String quoted = "\"" + SPARQLQueries.escape(literal.getLabel()) + "\"";
    if (literal.getLanguage().isPresent()) {
      return quoted + "@" + literal.getLanguage().get();
    }
    return literal.getDatatype().equals(XSD.STRING)
        ? quoted
        : quoted + "^^<" + literal.getDatatype().stringValue() + ">";
  }
}
