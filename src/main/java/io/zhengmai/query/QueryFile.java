package io.zhengmai.query;

import io.zhengmai.format.ResultKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.rdf4j.query.MalformedQueryException;
import org.eclipse.rdf4j.query.algebra.Var;
import org.eclipse.rdf4j.query.algebra.helpers.AbstractQueryModelVisitor;
import org.eclipse.rdf4j.query.parser.ParsedBooleanQuery;
import org.eclipse.rdf4j.query.parser.ParsedQuery;
import org.eclipse.rdf4j.query.parser.ParsedTupleQuery;
import org.eclipse.rdf4j.query.parser.sparql.SPARQLParser;
import org.jspecify.annotations.Nullable;

/** One {@code .rq} file: its header and its query, checked against each other. */
final class QueryFile {
  private static final Pattern LINE = Pattern.compile("line (\\d+)");
  private static final Pattern PREFIX =
      Pattern.compile("(?im)^\\s*PREFIX\\s+([\\w.-]*):\\s*<([^>]*)>");

  private final String path;
  private final String text;

  /**
   * A file.
   *
   * @param path relative to the folder of queries, with {@code /}
   */
  QueryFile(String path, String text) {
    this.path = path;
    this.text = text;
  }

  /**
   * Reads and checks the file.
   *
   * @param shared the labels of columns that the header does not name
   * @throws QueryFileException with the line of what is wrong
   */
  CannedQuery query(Map<String, Bilingual> shared) {
    QueryHeader header = HeaderReader.read(path, text);
    ParsedQuery parsed = parse();
    String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.rq$", "");
    String topic = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    return new CannedQuery(
        name,
        topic,
        header.summary() == null ? Bilingual.same(name) : header.summary(),
        header.description(),
        header.tags() == null ? List.of() : header.tags(),
        parameters(header, parsed),
        columns(header, parsed, shared),
        kind(parsed),
        header.network(),
        header.chart(),
        pageSize(header.pagination()),
        text,
        parsed);
  }

  private ParsedQuery parse() {
    try {
      return new SPARQLParser().parseQuery(text, null);
    } catch (MalformedQueryException e) {
      String message = String.valueOf(e.getMessage());
      Matcher line = LINE.matcher(message);
      int where = line.find() ? Integer.parseInt(line.group(1)) : firstLine("^\\s*[^#\\s].*");
      throw new QueryFileException(path, where, message);
    }
  }

  private List<Parameter> parameters(QueryHeader header, ParsedQuery parsed) {
    Set<String> variables = variables(parsed);
    Matcher declarations = PREFIX.matcher(text);
    Map<String, String> prefixes = new HashMap<>();
    while (declarations.find()) {
      prefixes.put(declarations.group(1), declarations.group(2));
    }
    ParameterReader reader = new ParameterReader(header, variables, prefixes);
    return checked(reader::parameters);
  }

  private <T> T checked(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (ParameterReader.Fault fault) {
      String key = Pattern.quote(fault.key());
      throw new QueryFileException(
          path, firstLine("^#\\+[\\s?-]*" + key + "\\s*:.*"), fault.getMessage());
    }
  }

  private List<CannedQuery.Column> columns(
      QueryHeader header, ParsedQuery parsed, Map<String, Bilingual> shared) {
    List<String> names =
        parsed instanceof ParsedTupleQuery
            ? new ArrayList<>(parsed.getTupleExpr().getBindingNames())
            : List.of();
    Map<String, Bilingual> own = header.columns() == null ? Map.of() : header.columns();
    Stream.of(own.keySet().stream(), drawn(header))
        .flatMap(s -> s)
        .filter(column -> !names.contains(column))
        .findFirst()
        .ifPresent(
            column -> {
              throw new QueryFileException(
                  path,
                  firstLine("^#\\+.*\\b" + Pattern.quote(column) + "\\b.*"),
                  "the query has no column " + column);
            });
    return names.stream()
        .map(
            column ->
                new CannedQuery.Column(
                    column,
                    own.getOrDefault(column, shared.getOrDefault(column, Bilingual.same(column)))))
        .toList();
  }

  private static Stream<String> drawn(QueryHeader header) {
    Network network = header.network();
    Chart chart = header.chart();
    List<@Nullable String> names = new ArrayList<>();
    if (network != null) {
      names.addAll(
          Arrays.asList(
              network.source(),
              network.sourceLabel(),
              network.target(),
              network.targetLabel(),
              network.weight()));
    }
    if (chart != null) {
      names.addAll(Arrays.asList(chart.x(), chart.y(), chart.value()));
    }
    return names.stream().flatMap(Stream::ofNullable);
  }

  private @Nullable Integer pageSize(@Nullable Integer pagination) {
    if (pagination != null && pagination < 1) {
      throw new QueryFileException(
          path, firstLine("^#\\+\\s*pagination.*"), "a page has at least one row");
    }
    return pagination;
  }

  private static ResultKind kind(ParsedQuery parsed) {
    return parsed instanceof ParsedTupleQuery
        ? ResultKind.BINDINGS
        : parsed instanceof ParsedBooleanQuery ? ResultKind.BOOLEAN : ResultKind.GRAPH;
  }

  private static Set<String> variables(ParsedQuery parsed) {
    Set<String> names = new LinkedHashSet<>();
    parsed
        .getTupleExpr()
        .visit(
            new AbstractQueryModelVisitor<RuntimeException>() {
              @Override
              public void meet(Var variable) {
                if (!variable.hasValue() && !variable.isAnonymous()) {
                  names.add(variable.getName());
                }
              }
            });
    return names;
  }

  /** The first line that matches, counted from 1; 1 if none does. */
  private int firstLine(String regex) {
    Pattern pattern = Pattern.compile(regex);
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (pattern.matcher(lines.get(i)).matches()) {
        return i + 1;
      }
    }
    return 1;
  }
}
