package io.zhengmai.store;

import org.eclipse.rdf4j.query.Dataset;
import org.eclipse.rdf4j.query.algebra.evaluation.EvaluationStrategy;
import org.eclipse.rdf4j.query.algebra.evaluation.TripleSource;
import org.eclipse.rdf4j.query.algebra.evaluation.impl.DefaultEvaluationStrategyFactory;
import org.eclipse.rdf4j.query.algebra.evaluation.impl.EvaluationStatistics;

/** Makes {@link UnionGraphStrategy} evaluate the queries of a sail. */
final class UnionGraphStrategyFactory extends DefaultEvaluationStrategyFactory {
  @Override
  public EvaluationStrategy createEvaluationStrategy(
      Dataset dataset, TripleSource source, EvaluationStatistics statistics) {
    UnionGraphStrategy strategy =
        new UnionGraphStrategy(
            source,
            dataset,
            getFederatedServiceResolver(),
            getQuerySolutionCacheThreshold(),
            statistics,
            isTrackResultSize());
    getOptimizerPipeline().ifPresent(strategy::setOptimizerPipeline);
    return strategy;
  }
}
