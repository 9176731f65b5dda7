package io.zhengmai.store;

import java.util.Comparator;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.Binding;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.Dataset;
import org.eclipse.rdf4j.query.MutableBindingSet;
import org.eclipse.rdf4j.query.algebra.evaluation.impl.QueryEvaluationContext;
import org.jspecify.annotations.Nullable;

/** The context of an evaluation, but of a dataset that has every named graph. */
record AllNamedGraphs(QueryEvaluationContext context) implements QueryEvaluationContext {
  /**
   * Whether a dataset is that of an update with {@code WITH} and no {@code USING}. The first only
   * chooses the default graph (SPARQL 1.1 Update, section 3.1.3); RDF4J takes it for a dataset
   * without named graphs.
   */
  static boolean has(@Nullable Dataset dataset) {
    return dataset != null
        && dataset.getDefaultInsertGraph() != null
        && dataset.getNamedGraphs().isEmpty()
        && dataset.getDefaultGraphs().size() == 1
        && dataset.getDefaultGraphs().contains(dataset.getDefaultInsertGraph());
  }

  /** No dataset: RDF4J then takes all that there is. */
  @Override
  @SuppressWarnings("NullAway") // RDF4J's own contexts return null where there is no dataset.
  public Dataset getDataset() {
    return null;
  }

  @Override
  public Comparator<Value> getComparator() {
    return context.getComparator();
  }

  @Override
  public Literal getNow() {
    return context.getNow();
  }

  @Override
  public MutableBindingSet createBindingSet() {
    return context.createBindingSet();
  }

  @Override
  public MutableBindingSet createBindingSet(BindingSet bindings) {
    return context.createBindingSet(bindings);
  }

  @Override
  public Predicate<BindingSet> hasBinding(String name) {
    return context.hasBinding(name);
  }

  @Override
  public Function<BindingSet, Binding> getBinding(String name) {
    return context.getBinding(name);
  }

  @Override
  public Function<BindingSet, Value> getValue(String name) {
    return context.getValue(name);
  }

  @Override
  public BiConsumer<Value, MutableBindingSet> setBinding(String name) {
    return context.setBinding(name);
  }

  @Override
  public BiConsumer<Value, MutableBindingSet> addBinding(String name) {
    return context.addBinding(name);
  }
}
