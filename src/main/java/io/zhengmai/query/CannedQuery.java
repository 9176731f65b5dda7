package io.zhengmai.query;

import io.zhengmai.format.ResultFormat;
import io.zhengmai.format.ResultKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.rdf4j.query.parser.ParsedQuery;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/**
 * A query with a name that anyone can run by giving values to its parameters.
 *
 * @param name unique in the catalogue; the file's name without {@code .rq}
 * @param topic the folder that the file is in
 * @param parameters in the order of forms
 * @param columns of a SELECT, in the order of the answer; empty otherwise
 * @param kind what the answer is
 * @param pageSize rows on a page where the request does not say; null for all
 * @param choiceQueries the queries that list what a parameter may be, by the parameter's name
 * @param text the whole file
 * @param parsed the query; to be copied before it is changed
 */
public record CannedQuery(
    String name,
    String topic,
    Bilingual summary,
    @Nullable Bilingual description,
    List<String> tags,
    List<Parameter> parameters,
    List<Column> columns,
    ResultKind kind,
    @Nullable Network network,
    @Nullable Chart chart,
    @Nullable Integer pageSize,
    Map<String, CannedQuery> choiceQueries,
    String text,
    ParsedQuery parsed) {

  public CannedQuery {
    tags = List.copyOf(tags);
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
    choiceQueries = Map.copyOf(choiceQueries);
  }

  /** The same query, with those that list what its parameters may be. */
  CannedQuery choosingFrom(Map<String, CannedQuery> queries) {
    return new CannedQuery(
        name,
        topic,
        summary,
        description,
        tags,
        parameters,
        columns,
        kind,
        network,
        chart,
        pageSize,
        queries,
        text,
        parsed);
  }

  /** A column of the answer and what to call it. */
  public record Column(String name, Bilingual label) {}

  /** The parameter of that name. */
  public Optional<Parameter> parameter(String parameter) {
    return parameters.stream().filter(p -> p.name().equals(parameter)).findFirst();
  }

  /** The formats of the answer, the preferred one first. */
  public List<ResultFormat> formats() {
    Stream<ResultFormat> own = ResultFormat.of(kind).stream();
    return network == null
        ? own.toList()
        : Stream.concat(own, ResultFormat.of(ResultKind.NETWORK).stream()).toList();
  }

  /** Whether the request may say {@code narrower=false}. */
  public boolean narrows() {
    return parameters.stream().anyMatch(Parameter::narrower);
  }

  /**
   * Makes the query ready to run with the values of a request.
   *
   * <p>Besides the parameters, a request may have {@code limit}, {@code offset}, {@code page} and,
   * where the query has a parameter that takes what is narrower, {@code narrower}. Values that are
   * empty count as not given.
   *
   * @param request the values by parameter name, as the user wrote them
   * @param connection to the store that answers and that knows the names of things
   * @throws InvalidRequestException with all that is wrong with the request
   */
  public PreparedQuery prepare(Map<String, List<String>> request, RepositoryConnection connection) {
    Arguments arguments = new ArgumentReader(connection).read(this, request);
    return new PreparedQuery(this, arguments, connection);
  }
}
