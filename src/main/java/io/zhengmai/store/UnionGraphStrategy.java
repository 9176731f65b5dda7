package io.zhengmai.store;

import org.eclipse.rdf4j.query.Dataset;
import org.eclipse.rdf4j.query.algebra.FunctionCall;
import org.eclipse.rdf4j.query.algebra.StatementPattern;
import org.eclipse.rdf4j.query.algebra.TupleExpr;
import org.eclipse.rdf4j.query.algebra.UnaryTupleOperator;
import org.eclipse.rdf4j.query.algebra.ValueExpr;
import org.eclipse.rdf4j.query.algebra.evaluation.QueryEvaluationStep;
import org.eclipse.rdf4j.query.algebra.evaluation.QueryValueEvaluationStep;
import org.eclipse.rdf4j.query.algebra.evaluation.TripleSource;
import org.eclipse.rdf4j.query.algebra.evaluation.federation.FederatedServiceResolver;
import org.eclipse.rdf4j.query.algebra.evaluation.impl.DefaultEvaluationStrategy;
import org.eclipse.rdf4j.query.algebra.evaluation.impl.EvaluationStatistics;
import org.eclipse.rdf4j.query.algebra.evaluation.impl.QueryEvaluationContext;

/**
 * Matches a pattern outside {@code GRAPH} against the union of the graphs as a set, and can be
 * interrupted.
 *
 * <p>RDF4J gives one match for each graph that makes a statement, so that an agency which five
 * documents describe would count five times. SPARQL's default graph is an RDF graph, in which a
 * statement stands once.
 */
final class UnionGraphStrategy extends DefaultEvaluationStrategy {
  UnionGraphStrategy(
      TripleSource source,
      Dataset dataset,
      FederatedServiceResolver services,
      long cacheThreshold,
      EvaluationStatistics statistics,
      boolean trackResultSize) {
    super(source, dataset, services, cacheThreshold, statistics, trackResultSize);
  }

  /** Whatever makes many matches of few can be interrupted; what only passes them on need not. */
  @Override
  public QueryEvaluationStep precompile(TupleExpr expression, QueryEvaluationContext context) {
    QueryEvaluationStep step = super.precompile(expression, context);
    return expression instanceof UnaryTupleOperator
        ? step
        : QueryEvaluationStep.wrap(step, InterruptibleIteration::new);
  }

  @Override
  public QueryValueEvaluationStep precompile(ValueExpr expression, QueryEvaluationContext context) {
    QueryValueEvaluationStep step = super.precompile(expression, context);
    return expression instanceof FunctionCall ? new BoundedValue(step) : step;
  }

  @Override
  protected QueryEvaluationStep prepare(StatementPattern pattern, QueryEvaluationContext context) {
    if (pattern.getScope() == StatementPattern.Scope.NAMED_CONTEXTS) {
      return super.prepare(
          pattern,
          AllNamedGraphs.has(context.getDataset()) ? new AllNamedGraphs(context) : context);
    }
    return QueryEvaluationStep.wrap(super.prepare(pattern, context), DistinctMatches::new);
  }
}
