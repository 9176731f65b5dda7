package io.zhengmai.web;

import io.zhengmai.store.Store;
import io.zhengmai.validation.InvalidGraphException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * A store that the threads of one name have to wait for until they are let in: what they make takes
 * as long as a test wants.
 */
final class HeldStore implements Store {
  private final Store store;
  private final String thread;
  private final Semaphore door = new Semaphore(0);

  HeldStore(Store store, String thread) {
    this.store = store;
    this.thread = thread;
  }

  /** Lets one thread in. */
  void letIn() {
    door.release();
  }

  @Override
  public RepositoryConnection connect() {
    if (Thread.currentThread().getName().equals(thread)) {
      door.acquireUninterruptibly();
    }
    return store.connect();
  }

  @Override
  public void replace(IRI graph, Model model) throws InvalidGraphException {
    store.replace(graph, model);
  }

  @Override
  public void replaceAll(Map<IRI, Model> graphs) throws InvalidGraphException {
    store.replaceAll(graphs);
  }

  @Override
  public void validate(Map<IRI, Model> graphs) throws InvalidGraphException {
    store.validate(graphs);
  }

  @Override
  public void putAll(Map<IRI, Model> valid) {
    store.putAll(valid);
  }

  @Override
  public void put(IRI graph, Model valid) {
    store.put(graph, valid);
  }

  @Override
  public void remove(IRI graph) {
    store.remove(graph);
  }

  @Override
  public List<IRI> graphs() {
    return store.graphs();
  }

  @Override
  public void watch(Consumer<Set<Resource>> watcher) {
    store.watch(watcher);
  }

  @Override
  public void unwatch(Consumer<Set<Resource>> watcher) {
    store.unwatch(watcher);
  }

  @Override
  public String version() {
    return store.version();
  }

  @Override
  public void close() {
    store.close();
  }
}
