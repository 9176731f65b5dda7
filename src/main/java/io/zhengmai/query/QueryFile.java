package io.zhengmai.query;

import io.zhengmai.format.ResultKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.query.MalformedQueryException;
import org.eclipse.rdf4j.query.algebra.BindingSetAssignment;
import org.eclipse.rdf4j.query.algebra.Var;
import org.eclipse.rdf4j.query.algebra.helpers.AbstractQueryModelVisitor;
import org.eclipse.rdf4j.query.parser.ParsedBooleanQuery;
import org.eclipse.rdf4j.query.parser.ParsedQuery;
import org.eclipse.rdf4j.query.parser.ParsedTupleQuery;
import org.eclipse.rdf4j.query.parser.sparql.SPARQLParser;
import org.jspecify.annotations.Nullable;

/** One {@code .rq} file: its header and its query, checked against each other. */
final class QueryFile {
  private static final Pattern QUERY = Pattern.compile("\\s*[^#\\s].*");
  private static final Pattern SERVICE = Pattern.compile("(?i)(?!\\s*#).*\\bSERVICE\\b.*");
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

  String path() {
    return path;
  }

  /**
   * Reads and checks the file.
   *
   * @param shared the labels of columns that the header does not name
   * @throws QueryFileException with all that is wrong
   */
  CannedQuery query(Map<String, Bilingual> shared) {
    FileProblems problems = new FileProblems(path);
    QueryHeader header = HeaderReader.read(text, problems);
    ParsedQuery parsed = parse(problems);
    if (parsed == null) {
      problems.stopIfAny();
      throw new IllegalStateException(path + " does not parse");
    }
    String file = path.substring(path.lastIndexOf('/') + 1);
    String name = file.substring(0, file.lastIndexOf('.'));
    List<Parameter> parameters = parameters(header, parsed, problems);
    List<CannedQuery.Column> columns = columns(header, parsed, shared, problems);
    problems.stopIfAny();
    return new CannedQuery(
        name,
        path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "",
        header.summary() == null ? Bilingual.same(name) : header.summary(),
        header.description(),
        header.tags(),
        parameters,
        columns,
        kind(parsed),
        header.network(),
        header.chart(),
        header.pageSize(),
        Map.of(),
        text,
        parsed);
  }

  /** The keys of the header that are read and change nothing. */
  List<String> withoutEffect() {
    return HeaderReader.read(text, new FileProblems(path)).withoutEffect();
  }

  /** Where the header declares a parameter; counted from 1. */
  int lineOf(Parameter parameter) {
    return HeaderReader.read(text, new FileProblems(path)).params().stream()
        .filter(declared -> declared.name().equals(parameter.name()))
        .mapToInt(QueryHeader.Declared::line)
        .findFirst()
        .orElse(1);
  }

  private @Nullable ParsedQuery parse(FileProblems problems) {
    try {
      ParsedQuery parsed = new SPARQLParser().parseQuery(text, null);
      parsed.getTupleExpr().visit(new NoRemoteAccess());
      return parsed;
    } catch (MalformedQueryException | IllegalArgumentException e) {
      SparqlSyntaxException syntax = SparqlSyntaxException.of(text, e);
      problems.add(
          Math.max(syntax.line(), firstLine(QUERY)),
          "不是合法的 SPARQL 查询：",
          String.valueOf(syntax.getMessage()));
    } catch (ForbiddenQueryException e) {
      problems.add(firstLine(SERVICE), "不可运行：", String.valueOf(e.getMessage()));
    }
    return null;
  }

  private List<Parameter> parameters(
      QueryHeader header, ParsedQuery parsed, FileProblems problems) {
    Matcher declarations = PREFIX.matcher(text);
    Map<String, String> prefixes = new HashMap<>();
    while (declarations.find()) {
      prefixes.put(declarations.group(1), declarations.group(2));
    }
    return new ParameterReader(header, variables(parsed), prefixes, this::lineOf, problems)
        .parameters();
  }

  private int lineOf(String variable) {
    return firstLine(Pattern.compile("(?!\\s*#).*[?$]" + Pattern.quote(variable) + "\\b.*"));
  }

  private static List<CannedQuery.Column> columns(
      QueryHeader header,
      ParsedQuery parsed,
      Map<String, Bilingual> shared,
      FileProblems problems) {
    List<String> names =
        parsed instanceof ParsedTupleQuery
            ? new ArrayList<>(parsed.getTupleExpr().getBindingNames())
            : List.of();
    for (QueryHeader.Named named : header.named()) {
      if (!names.contains(named.column())) {
        problems.add(
            named.line(), "查询结果没有列 " + named.column(), "the query has no column " + named.column());
      }
    }
    return names.stream()
        .map(column -> new CannedQuery.Column(column, label(column, header, shared)))
        .toList();
  }

  private static Bilingual label(String column, QueryHeader header, Map<String, Bilingual> shared) {
    Bilingual otherwise = shared.getOrDefault(column, Bilingual.same(column));
    return header.columns().getOrDefault(column, otherwise);
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

              @Override
              public void meet(BindingSetAssignment values) {
                names.addAll(values.getBindingNames());
              }
            });
    return names;
  }

  /** The first line that matches, counted from 1; 1 if none does. */
  private int firstLine(Pattern pattern) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (pattern.matcher(lines.get(i)).matches()) {
        return i + 1;
      }
    }
    return 1;
  }
}
