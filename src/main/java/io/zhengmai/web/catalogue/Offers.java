package io.zhengmai.web.catalogue;

import io.zhengmai.explore.Explorer;
import io.zhengmai.explore.Window;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.Choices;
import io.zhengmai.query.Parameter;
import io.zhengmai.query.ThingKind;
import io.zhengmai.store.Store;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.rdf4j.query.QueryInterruptedException;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * What the fields of forms offer. Of things it is those that documents speak of, whatever the
 * query: to ask which of them a query finds something for takes as long as the query without any
 * argument. What was found is kept until the store changes.
 */
@Singleton
final class Offers {
  /** More than anyone looks through. */
  private static final int MOST = 400;

  private static final int SECONDS = 2;

  private final Store store;
  private final Map<Object, Kept> kept = new ConcurrentHashMap<>();

  Offers(Store store) {
    this.store = store;
  }

  private record Kept(String version, List<Parameter.Choice> choices) {}

  private record ParameterOf(String query, String parameter) {}

  List<Parameter.Choice> of(
      CannedQuery query, Parameter parameter, RepositoryConnection connection) {
    Optional<ThingKind> kind = parameter.thing().filter(k -> isOpen(parameter));
    Object key = kind.<Object>map(k -> k).orElse(new ParameterOf(query.name(), parameter.name()));
    String version = store.version();
    Kept last = kept.get(key);
    if (last != null && last.version().equals(version)) {
      return last.choices();
    }
    List<Parameter.Choice> found =
        kind.map(k -> things(k, connection)).orElseGet(() -> listed(query, parameter, connection));
    kept.put(key, new Kept(version, found));
    return found;
  }

  /** Whether other values than those listed may be given. */
  static boolean isOpen(Parameter parameter) {
    return parameter.choices().isEmpty() && parameter.choicesFrom() == null;
  }

  private static List<Parameter.Choice> things(ThingKind kind, RepositoryConnection connection) {
    return new Explorer(connection)
        .list(kind, true, Window.first(MOST)).items().stream()
            .map(l -> new Parameter.Choice(l.thing().value().stringValue(), l.thing().label()))
            .toList();
  }

  private static List<Parameter.Choice> listed(
      CannedQuery query, Parameter parameter, RepositoryConnection connection) {
    try {
      return new Choices(connection).offered(query, parameter, SECONDS);
    } catch (QueryInterruptedException e) {
      if (isOpen(parameter)) {
        return List.of();
      }
      throw e;
    }
  }
}
