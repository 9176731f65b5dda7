package io.zhengmai.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.BooleanLiteral;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.algebra.AbstractAggregateOperator;
import org.eclipse.rdf4j.query.algebra.And;
import org.eclipse.rdf4j.query.algebra.BinaryTupleOperator;
import org.eclipse.rdf4j.query.algebra.BindingSetAssignment;
import org.eclipse.rdf4j.query.algebra.Bound;
import org.eclipse.rdf4j.query.algebra.Difference;
import org.eclipse.rdf4j.query.algebra.Distinct;
import org.eclipse.rdf4j.query.algebra.Exists;
import org.eclipse.rdf4j.query.algebra.Extension;
import org.eclipse.rdf4j.query.algebra.Filter;
import org.eclipse.rdf4j.query.algebra.Group;
import org.eclipse.rdf4j.query.algebra.GroupElem;
import org.eclipse.rdf4j.query.algebra.Join;
import org.eclipse.rdf4j.query.algebra.LeftJoin;
import org.eclipse.rdf4j.query.algebra.Max;
import org.eclipse.rdf4j.query.algebra.Min;
import org.eclipse.rdf4j.query.algebra.Not;
import org.eclipse.rdf4j.query.algebra.Or;
import org.eclipse.rdf4j.query.algebra.Order;
import org.eclipse.rdf4j.query.algebra.Projection;
import org.eclipse.rdf4j.query.algebra.ProjectionElem;
import org.eclipse.rdf4j.query.algebra.ProjectionElemList;
import org.eclipse.rdf4j.query.algebra.QueryModelNode;
import org.eclipse.rdf4j.query.algebra.QueryRoot;
import org.eclipse.rdf4j.query.algebra.Sample;
import org.eclipse.rdf4j.query.algebra.TupleExpr;
import org.eclipse.rdf4j.query.algebra.UnaryTupleOperator;
import org.eclipse.rdf4j.query.algebra.ValueConstant;
import org.eclipse.rdf4j.query.algebra.ValueExpr;
import org.eclipse.rdf4j.query.algebra.Var;
import org.eclipse.rdf4j.query.algebra.helpers.AbstractQueryModelVisitor;

/**
 * Answers conditions on a parameter that has been given before the query itself: for {@code
 * FILTER(!BOUND(?industry) || EXISTS { ?task zm:actsOn ?industry })} every task would be looked at,
 * once for each industry that is meant. Here the tasks of the industries are found first, and the
 * query begins with them.
 *
 * <p>One condition of a group is answered so, that which the fewest things meet: two would give
 * every pair of them. The others stay as they are.
 */
final class GivenConditions {
  private final Map<String, List<Value>> values;
  private final Function<TupleExpr, Optional<List<BindingSet>>> solver;

  /** A condition, where its answer is to be joined, and the answer. */
  private record Answered(
      ValueExpr condition, TupleExpr first, Set<String> names, List<BindingSet> rows) {}

  /**
   * Prepares.
   *
   * @param values by variable
   * @param solver gives the solutions of a query, or nothing where they are not worth having first
   */
  GivenConditions(
      Map<String, List<Value>> values, Function<TupleExpr, Optional<List<BindingSet>>> solver) {
    this.values = values;
    this.solver = solver;
  }

  /**
   * Puts the answers in the place of the conditions.
   *
   * @param query has no values in it yet, and is changed
   */
  void answer(QueryRoot query) {
    Map<TupleExpr, Answered> fewest = new IdentityHashMap<>();
    query.visit(
        new AbstractQueryModelVisitor<RuntimeException>() {
          @Override
          public void meet(Filter filter) {
            super.meet(filter);
            conjuncts(filter.getCondition()).stream()
                .flatMap(condition -> answered(condition, filter, query).stream())
                .forEach(
                    answer ->
                        fewest.merge(
                            answer.first(),
                            answer,
                            (a, b) -> a.rows().size() <= b.rows().size() ? a : b));
          }
        });
    fewest.values().forEach(GivenConditions::replace);
  }

  private static List<ValueExpr> conjuncts(ValueExpr condition) {
    if (condition instanceof And and) {
      List<ValueExpr> all = new ArrayList<>(conjuncts(and.getLeftArg()));
      all.addAll(conjuncts(and.getRightArg()));
      return all;
    }
    return List.of(condition);
  }

  private Optional<Answered> answered(ValueExpr condition, Filter filter, QueryRoot query) {
    if (!(condition instanceof Or or
        && or.getLeftArg() instanceof Not not
        && not.getArg() instanceof Bound bound
        && or.getRightArg() instanceof Exists exists)) {
      return Optional.empty();
    }
    String parameter = bound.getArg().getName();
    List<Value> given = values.getOrDefault(parameter, List.of());
    Set<String> shared = names(exists.getSubQuery(), node -> false);
    boolean ofThisAlone =
        shared.remove(parameter) && shared.stream().noneMatch(values::containsKey);
    shared.retainAll(filter.getArg().getBindingNames());
    TupleExpr first = first(filter.getArg(), shared);
    if (given.isEmpty()
        || !ofThisAlone
        || shared.isEmpty()
        || !first.getAssuredBindingNames().containsAll(shared)
        || !(given.size() == 1
            || repeatable(filter) && !isElsewhere(parameter, condition, query))) {
      return Optional.empty();
    }
    Join pattern =
        new Join(ParameterBinding.assignment(parameter, given), exists.getSubQuery().clone());
    List<ProjectionElem> projected = shared.stream().map(ProjectionElem::new).toList();
    return solver
        .apply(new Distinct(new Projection(pattern, new ProjectionElemList(projected))))
        .map(rows -> new Answered(condition, first, shared, rows));
  }

  /** Several values that are spoken of elsewhere too must be the same here and there. */
  private static boolean isElsewhere(String parameter, ValueExpr condition, QueryRoot query) {
    return names(query, node -> node == condition).contains(parameter);
  }

  /** The variables of an expression, but for those of some of its parts. */
  private static Set<String> names(QueryModelNode expression, Predicate<QueryModelNode> without) {
    Set<String> names = new HashSet<>();
    expression.visit(
        new AbstractQueryModelVisitor<RuntimeException>() {
          @Override
          public void meet(Var variable) {
            if (!variable.hasValue()) {
              names.add(variable.getName());
            }
          }

          @Override
          public void meet(ProjectionElem projected) {
            names.add(projected.getName());
          }

          @Override
          public void meet(Or or) {
            if (!without.test(or)) {
              super.meet(or);
            }
          }
        });
    return names;
  }

  /**
   * Where the variables get their values: below all that only refines their solutions. RDF4J
   * evaluates what has a {@code BIND} in it first of all, so that what is joined beside it comes
   * too late.
   */
  private static TupleExpr first(TupleExpr expression, Set<String> names) {
    TupleExpr node = expression;
    while (true) {
      if (node instanceof Filter || node instanceof Extension) {
        node = ((UnaryTupleOperator) node).getArg();
      } else if (node instanceof LeftJoin || node instanceof Difference) {
        node = ((BinaryTupleOperator) node).getLeftArg();
      } else {
        Optional<TupleExpr> extension =
            joined(node)
                .filter(part -> part instanceof Extension)
                .filter(part -> part.getAssuredBindingNames().containsAll(names))
                .findFirst();
        if (extension.isEmpty()) {
          return node;
        }
        node = extension.get();
      }
    }
  }

  private static Stream<TupleExpr> joined(TupleExpr expression) {
    return expression instanceof Join join
        ? Stream.concat(joined(join.getLeftArg()), joined(join.getRightArg()))
        : Stream.of(expression);
  }

  private static void replace(Answered answer) {
    answer.condition().replaceWith(new ValueConstant(BooleanLiteral.TRUE));
    BindingSetAssignment found = new BindingSetAssignment();
    found.setBindingNames(answer.names());
    found.setBindingSets(answer.rows());
    Join join = new Join();
    answer.first().replaceWith(join);
    join.setLeftArg(found);
    join.setRightArg(answer.first());
  }

  /** Whether a solution may come twice here without a difference to the result. */
  private static boolean repeatable(QueryModelNode node) {
    for (QueryModelNode at = node.getParentNode(); at != null; at = at.getParentNode()) {
      if (at instanceof Distinct
          || at instanceof Exists
          || at instanceof Group group && isOfDistinctValues(group)) {
        return true;
      }
      boolean keepsAll =
          at instanceof Filter
              || at instanceof Extension
              || at instanceof BinaryTupleOperator
              || at instanceof Projection
              || at instanceof Order;
      if (!keepsAll) {
        return false;
      }
    }
    return false;
  }

  private static boolean isOfDistinctValues(Group group) {
    return group.getGroupElements().stream()
        .map(GroupElem::getOperator)
        .allMatch(
            aggregate ->
                aggregate instanceof Min
                    || aggregate instanceof Max
                    || aggregate instanceof Sample
                    || aggregate instanceof AbstractAggregateOperator other && other.isDistinct());
  }
}
