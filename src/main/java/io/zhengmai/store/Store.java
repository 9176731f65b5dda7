package io.zhengmai.store;

import io.zhengmai.validation.GraphValidator;
import io.zhengmai.validation.InvalidGraphException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * A set of named graphs. The default graph of a query is their union: a statement that two graphs
 * make is one statement there.
 *
 * <p>Safe for use by several threads; readers never see half of a replacement.
 */
public interface Store extends AutoCloseable {
  /**
   * Opens a store.
   *
   * @param spec {@code memory}; see {@link StoreSpec}
   * @throws IllegalArgumentException if the spec is not understood or its kind not available, with
   *     a message for the person who wrote it
   */
  static Store open(String spec, GraphValidator validator) {
    return StoreSpec.parse(spec).open(validator);
  }

  /**
   * Puts statements in the place of all that a graph held, in one transaction.
   *
   * @param model contexts of its statements do not matter; empty to leave nothing
   * @throws InvalidGraphException if the statements are not as every graph must be; the store is
   *     then as it was
   */
  void replace(IRI graph, Model model) throws InvalidGraphException;

  /**
   * Replaces several graphs in one transaction, validated together as one: for many graphs this is
   * several times faster than one by one.
   *
   * @throws InvalidGraphException if together they are not as every graph must be; the store is
   *     then as it was
   */
  void replaceAll(Map<IRI, Model> graphs) throws InvalidGraphException;

  /**
   * Validates several graphs together as {@link #replaceAll} does, and writes nothing: so that some
   * can be validated while others are being read or written.
   *
   * @throws InvalidGraphException if together they are not as every graph must be
   */
  void validate(Map<IRI, Model> graphs) throws InvalidGraphException;

  /**
   * Like {@link #replace}, for statements whose validity is known: what comes with the program is
   * validated when the program is built, and a start need not do it again.
   */
  void put(IRI graph, Model valid);

  /** Like {@link #replaceAll}, for graphs that are known to be valid. */
  void putAll(Map<IRI, Model> valid);

  /** Removes a graph; does nothing where there is none. */
  void remove(IRI graph);

  /** The names of the graphs that hold something, in the order of their IRIs. */
  List<IRI> graphs();

  /**
   * A connection for queries; the caller closes it. What is written through it is not validated.
   */
  RepositoryConnection connect();

  /**
   * Tells of every change from now on.
   *
   * @param watcher is called after each transaction that wrote something, by the thread that
   *     committed it, with the graphs that it wrote to; {@link
   *     org.eclipse.rdf4j.model.vocabulary.RDF4J#NIL} is the graph without a name. It returns at
   *     once.
   */
  void watch(Consumer<Set<Resource>> watcher);

  /** Tells a watcher no more. */
  void unwatch(Consumer<Set<Resource>> watcher);

  /**
   * A name of what the store holds now: the same until something is changed, and then one that it
   * never had before. It costs nothing to ask for, and suits an {@code ETag}. A store that is
   * opened again has another.
   */
  String version();

  @Override
  void close();
}
