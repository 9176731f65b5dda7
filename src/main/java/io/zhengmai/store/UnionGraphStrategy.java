package io.zhengmai.store;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.BooleanLiteral;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.FN;
import org.eclipse.rdf4j.query.Dataset;
import org.eclipse.rdf4j.query.algebra.FunctionCall;
import org.eclipse.rdf4j.query.algebra.If;
import org.eclipse.rdf4j.query.algebra.Regex;
import org.eclipse.rdf4j.query.algebra.StatementPattern;
import org.eclipse.rdf4j.query.algebra.TupleExpr;
import org.eclipse.rdf4j.query.algebra.UnaryTupleOperator;
import org.eclipse.rdf4j.query.algebra.ValueExpr;
import org.eclipse.rdf4j.query.algebra.evaluation.QueryEvaluationStep;
import org.eclipse.rdf4j.query.algebra.evaluation.QueryValueEvaluationStep;
import org.eclipse.rdf4j.query.algebra.evaluation.TripleSource;
import org.eclipse.rdf4j.query.algebra.evaluation.ValueExprEvaluationException;
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
    if (expression instanceof Regex regex) {
      return regex(regex, context);
    }
    if (expression instanceof FunctionCall call) {
      boolean replaces = call.getURI().equals(FN.REPLACE.stringValue());
      return new BoundedValue(
          replaces && (call.getArgs().size() == 3 || call.getArgs().size() == 4)
              ? replace(call.getArgs(), context)
              : super.precompile(expression, context));
    }
    if (expression instanceof If) {
      return choice(super.precompile(expression, context));
    }
    return super.precompile(expression, context);
  }

  /**
   * RDF4J's {@code IF} gives null where its condition is an error, and whatever takes that value
   * for one fails. An error is an error (SPARQL 1.1, section 17.2).
   */
  private static QueryValueEvaluationStep choice(QueryValueEvaluationStep step) {
    return bindings -> {
      Value value = step.evaluate(bindings);
      if (value == null) {
        throw new ValueExprEvaluationException("the condition of IF is in error");
      }
      return value;
    };
  }

  private QueryValueEvaluationStep regex(Regex regex, QueryEvaluationContext context) {
    List<QueryValueEvaluationStep> steps = new ArrayList<>();
    steps.add(precompile(regex.getArg(), context));
    steps.add(precompile(regex.getPatternArg(), context));
    if (regex.getFlagsArg() != null) {
      steps.add(precompile(regex.getFlagsArg(), context));
    }
    WatchedPattern pattern = new WatchedPattern();
    return bindings -> BooleanLiteral.valueOf(pattern.find(steps, bindings).matcher().find());
  }

  /** Its arguments are the text, the pattern, the replacement, and flags where there are any. */
  private QueryValueEvaluationStep replace(
      List<ValueExpr> arguments, QueryEvaluationContext context) {
    List<QueryValueEvaluationStep> steps = new ArrayList<>();
    arguments.forEach(argument -> steps.add(precompile(argument, context)));
    QueryValueEvaluationStep replacement = steps.remove(2);
    WatchedPattern pattern = new WatchedPattern();
    return bindings -> {
      WatchedPattern.Found found = pattern.find(steps, bindings);
      String text = found.replaced(WatchedPattern.simple(replacement, bindings));
      return found
          .literal()
          .getLanguage()
          .map(language -> Values.literal(text, language))
          .orElseGet(() -> Values.literal(text, found.literal().getDatatype()));
    };
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
