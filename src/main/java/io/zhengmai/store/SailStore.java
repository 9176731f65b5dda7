package io.zhengmai.store;

import io.zhengmai.validation.GraphValidator;
import io.zhengmai.validation.InvalidGraphException;
import io.zhengmai.validation.ValidationReport;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.sail.NotifyingSail;

/** A store on an RDF4J sail. */
final class SailStore implements Store {
  private final SailRepository repository;
  private final GraphValidator validator;

  /** Names this opening of the store; what others did to it before cannot be counted. */
  private final String opening = Long.toHexString(new SecureRandom().nextLong());

  private final AtomicLong changes = new AtomicLong();
  private final List<Consumer<Set<Resource>>> watchers = new CopyOnWriteArrayList<>();

  SailStore(NotifyingSail sail, GraphValidator validator) {
    this.validator = validator;
    this.repository = new SailRepository(new WatchedSail(sail, this::tell));
    sail.addSailChangedListener(change -> changes.incrementAndGet());
    repository.init();
  }

  @Override
  public void replace(IRI graph, Model model) throws InvalidGraphException {
    replaceAll(Map.of(graph, model));
  }

  @Override
  public void replaceAll(Map<IRI, Model> graphs) throws InvalidGraphException {
    validate(graphs);
    putAll(graphs);
  }

  @Override
  public void validate(Map<IRI, Model> graphs) throws InvalidGraphException {
    ValidationReport report = validator.validateTogether(graphs.values());
    if (!report.conforms()) {
      throw new InvalidGraphException(List.copyOf(graphs.keySet()), report);
    }
  }

  @Override
  public void put(IRI graph, Model valid) {
    putAll(Map.of(graph, valid));
  }

  /**
   * All is cleared before anything is added, for a sail copies what was added before each clearing.
   * Closing a connection whose transaction has not been committed rolls it back.
   */
  @Override
  public void putAll(Map<IRI, Model> graphs) {
    try (RepositoryConnection connection = connect()) {
      connection.begin();
      graphs.keySet().forEach(connection::clear);
      graphs.forEach((graph, model) -> connection.add(model, graph));
      connection.commit();
    }
  }

  @Override
  public void remove(IRI graph) {
    try (RepositoryConnection connection = connect()) {
      connection.clear(graph);
    }
  }

  @Override
  public List<IRI> graphs() {
    try (RepositoryConnection connection = connect();
        var contexts = connection.getContextIDs()) {
      return contexts.stream()
          .filter(Resource::isIRI)
          .map(IRI.class::cast)
          .sorted(Comparator.comparing(Value::stringValue))
          .toList();
    }
  }

  @Override
  public RepositoryConnection connect() {
    return repository.getConnection();
  }

  @Override
  public void watch(Consumer<Set<Resource>> watcher) {
    watchers.add(watcher);
  }

  @Override
  public void unwatch(Consumer<Set<Resource>> watcher) {
    watchers.remove(watcher);
  }

  private void tell(Set<Resource> graphs) {
    watchers.forEach(watcher -> watcher.accept(graphs));
  }

  @Override
  public String version() {
    return opening + "-" + changes.get();
  }

  @Override
  public void close() {
    repository.shutDown();
  }
}
