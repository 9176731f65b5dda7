package io.zhengmai.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.QueryInterruptedException;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.query.impl.EmptyBindingSet;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** What a parameter may be: a fixed list, or what the graph holds. */
public final class Choices {
  private static final int SOME = 30;

  private final RepositoryConnection connection;

  public Choices(RepositoryConnection connection) {
    this.connection = connection;
  }

  /**
   * The only values that a parameter takes; empty where it takes others too.
   *
   * @throws org.eclipse.rdf4j.query.QueryInterruptedException if the thread is interrupted
   */
  public List<Parameter.Choice> of(CannedQuery query, Parameter parameter) {
    CannedQuery source = query.choiceQueries().get(parameter.name());
    return source == null ? parameter.choices() : listed(source);
  }

  /**
   * What to offer to somebody who fills in a form: the only values; or else those with which the
   * query finds something, or all things of the kind where the query does not tell. Empty where
   * anything may be given.
   *
   * @param seconds after which to give up
   * @throws org.eclipse.rdf4j.query.QueryInterruptedException if it takes longer
   */
  public List<Parameter.Choice> offered(CannedQuery query, Parameter parameter, int seconds) {
    List<Parameter.Choice> only = of(query, parameter);
    if (!only.isEmpty() || !parameter.live()) {
      return only;
    }
    Set<Value> values = found(query, parameter, seconds);
    if (parameter.type() instanceof ParameterType.ThingOf thing) {
      Set<Value> all = all(thing.kind());
      values.retainAll(all);
      values = values.isEmpty() ? all : values;
    }
    Labels labels = new Labels(connection);
    return values.stream()
        .map(value -> new Parameter.Choice(value.stringValue(), labels.of(value)))
        .sorted(
            Comparator.<Parameter.Choice, String>comparing(c -> c.label().zh())
                .thenComparing(Parameter.Choice::value))
        .toList();
  }

  /**
   * Values of the parameters that must be given, with which the query finds something; empty where
   * it needs none, or none is found.
   *
   * @param seconds after which to give up
   * @return by the parameter's name
   */
  public Map<String, String> example(CannedQuery query, int seconds) {
    List<Parameter> needed =
        query.parameters().stream().filter(p -> p.required() && p.defaults().isEmpty()).toList();
    List<String> variables = needed.stream().map(Parameter::variable).toList();
    Map<String, String> example = new LinkedHashMap<>();
    PreparedQuery.free(query, connection)
        .valuesOf(variables)
        .ifPresent(
            values -> {
              values.setMaxExecutionTime(seconds);
              try (TupleQueryResult rows = values.evaluate()) {
                BindingSet row = rows.hasNext() ? rows.next() : EmptyBindingSet.getInstance();
                for (Parameter parameter : needed) {
                  if (row.hasBinding(parameter.variable())) {
                    Value value = row.getValue(parameter.variable());
                    example.put(parameter.name(), words(parameter, value));
                  }
                }
              } catch (QueryInterruptedException e) {
                example.clear();
              }
            });
    return example;
  }

  /** The name of a thing, where no other thing has it. */
  private String words(Parameter parameter, Value value) {
    if (parameter.type() instanceof ParameterType.ThingOf thing) {
      String name = new Labels(connection).of(value).zh();
      if (new ThingFinder(connection).find(thing.kind(), name).equals(Set.of(value))) {
        return name;
      }
    }
    return value.stringValue();
  }

  /** Choices for a message, which says so where there are more. */
  static String some(List<Parameter.Choice> choices) {
    String values =
        choices.stream().limit(SOME).map(Parameter.Choice::value).collect(Collectors.joining(", "));
    return choices.size() > SOME ? values + " … (" + choices.size() + ")" : values;
  }

  private List<Parameter.Choice> listed(CannedQuery source) {
    String value = source.columns().get(0).name();
    String label =
        source.columns().stream()
            .map(CannedQuery.Column::name)
            .filter(column -> column.equals(value + "Name") || column.equals(value + "Label"))
            .findFirst()
            .orElse(value);
    List<Parameter.Choice> choices = new ArrayList<>();
    try (TupleQueryResult rows = source.prepare(Map.of(), connection).rows().evaluate()) {
      for (BindingSet row : rows) {
        if (row.hasBinding(value)) {
          String word = row.getValue(value).stringValue();
          String name = row.hasBinding(label) ? row.getValue(label).stringValue() : word;
          choices.add(new Parameter.Choice(word, Bilingual.same(name.isBlank() ? word : name)));
        }
      }
    }
    return choices;
  }

  private Set<Value> found(CannedQuery query, Parameter parameter, int seconds) {
    Set<Value> found = new LinkedHashSet<>();
    String variable = parameter.variable();
    PreparedQuery.free(query, connection)
        .valuesOf(List.of(variable))
        .ifPresent(
            values -> {
              values.setMaxExecutionTime(seconds);
              try (TupleQueryResult rows = values.evaluate()) {
                for (BindingSet row : rows) {
                  if (row.hasBinding(variable)) {
                    found.add(row.getValue(variable));
                  }
                }
              }
            });
    return parameter.narrower() ? new ThingFinder(connection).withBroader(found) : found;
  }

  private Set<Value> all(ThingKind kind) {
    Set<Value> things = new LinkedHashSet<>();
    for (IRI type : kind.classes()) {
      try (var statements = connection.getStatements(null, RDF.TYPE, type)) {
        statements.forEach(s -> things.add(s.getSubject()));
      }
    }
    return things;
  }
}
