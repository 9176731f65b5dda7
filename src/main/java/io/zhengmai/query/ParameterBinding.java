package io.zhengmai.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.algebra.BinaryTupleOperator;
import org.eclipse.rdf4j.query.algebra.BindingSetAssignment;
import org.eclipse.rdf4j.query.algebra.Difference;
import org.eclipse.rdf4j.query.algebra.Extension;
import org.eclipse.rdf4j.query.algebra.Filter;
import org.eclipse.rdf4j.query.algebra.Group;
import org.eclipse.rdf4j.query.algebra.Join;
import org.eclipse.rdf4j.query.algebra.LeftJoin;
import org.eclipse.rdf4j.query.algebra.MultiProjection;
import org.eclipse.rdf4j.query.algebra.Projection;
import org.eclipse.rdf4j.query.algebra.ProjectionElem;
import org.eclipse.rdf4j.query.algebra.QueryModelNode;
import org.eclipse.rdf4j.query.algebra.QueryRoot;
import org.eclipse.rdf4j.query.algebra.TupleExpr;
import org.eclipse.rdf4j.query.algebra.UnaryTupleOperator;
import org.eclipse.rdf4j.query.algebra.Union;
import org.eclipse.rdf4j.query.algebra.Var;
import org.eclipse.rdf4j.query.algebra.helpers.AbstractQueryModelVisitor;
import org.eclipse.rdf4j.query.impl.ListBindingSet;

/**
 * Gives values to the variables of a parsed query.
 *
 * <p>A bound variable means the same wherever it stands: the effect is that of a {@code VALUES}
 * clause as the first element of the query, subquery or nested group that uses it. RDF4J's own
 * initial bindings are not enough for this: they do not reach a subquery that does not project the
 * variable, and they hold one value only.
 */
final class ParameterBinding {
  private final Map<String, List<Value>> values;

  ParameterBinding(Map<String, List<Value>> values) {
    this.values = values;
  }

  /**
   * Binds the variables.
   *
   * @param query is changed
   */
  void bind(QueryRoot query) {
    for (Map.Entry<String, List<Value>> entry : values.entrySet()) {
      Uses uses = new Uses(entry.getKey());
      query.visit(uses);
      if (uses.outermost) {
        place(body(query), entry);
      }
      uses.subqueries.forEach(subquery -> place(subquery.getArg(), entry));
      uses.unbound.forEach(operator -> place(operator.getArg(), entry));
      uses.alternatives.forEach(alternative -> place(alternative, entry));
    }
  }

  /** What the WHERE clause of the outermost query became. */
  static TupleExpr body(QueryRoot root) {
    TupleExpr node = root;
    while (node instanceof UnaryTupleOperator operator) {
      node = operator.getArg();
      if (operator instanceof Projection || operator instanceof MultiProjection) {
        return node;
      }
    }
    return root.getArg();
  }

  /** Puts the values first in a WHERE clause, below all that only refines its solutions. */
  private static void place(TupleExpr where, Map.Entry<String, List<Value>> entry) {
    TupleExpr node = where;
    while (true) {
      if (node instanceof UnaryTupleOperator operator && !(node instanceof Projection)) {
        node = operator.getArg();
      } else if (node instanceof LeftJoin || node instanceof Difference) {
        node = ((BinaryTupleOperator) node).getLeftArg();
      } else {
        join(node, entry);
        return;
      }
    }
  }

  private static void join(TupleExpr node, Map.Entry<String, List<Value>> entry) {
    Join join = new Join();
    node.replaceWith(join);
    join.setLeftArg(assignment(entry.getKey(), entry.getValue()));
    join.setRightArg(node);
  }

  /** The values of a variable as a part of a query. */
  static BindingSetAssignment assignment(String variable, List<Value> values) {
    List<BindingSet> rows = new ArrayList<>();
    for (Value value : values) {
      rows.add(new ListBindingSet(List.of(variable), value));
    }
    BindingSetAssignment assignment = new BindingSetAssignment();
    assignment.setBindingNames(Set.of(variable));
    assignment.setBindingSets(rows);
    return assignment;
  }

  /**
   * Finds the subqueries and the alternatives that use a variable, and the conditions of groups
   * that do not bind it.
   */
  private static final class Uses extends AbstractQueryModelVisitor<RuntimeException> {
    private final String variable;
    private final List<Projection> subqueries = new ArrayList<>();
    private final List<UnaryTupleOperator> unbound = new ArrayList<>();

    /** Would otherwise be evaluated for every value, and joined with the given ones after that. */
    private final List<TupleExpr> alternatives = new ArrayList<>();

    private boolean outermost;

    Uses(String variable) {
      this.variable = variable;
    }

    @Override
    public void meet(Var node) {
      if (node.getName().equals(variable) && !node.hasValue()) {
        useAt(node);
      }
    }

    @Override
    public void meet(BindingSetAssignment given) {
      if (given.getBindingNames().contains(variable)) {
        useAt(given);
      }
    }

    @Override
    public void meet(ProjectionElem projected) {
      if (projected.getName().equals(variable)) {
        useAt(projected);
      }
    }

    @Override
    public void meet(Union union) {
      for (TupleExpr alternative : List.of(union.getLeftArg(), union.getRightArg())) {
        if (!(alternative instanceof Union)
            && alternative.getAssuredBindingNames().contains(variable)) {
          alternatives.add(alternative);
        }
      }
      super.meet(union);
    }

    @Override
    public void meet(Group group) {
      if (group.getGroupBindingNames().contains(variable)) {
        useAt(group);
      }
      super.meet(group);
    }

    /** The innermost query around a use is the one that needs the values. */
    private void useAt(QueryModelNode node) {
      for (QueryModelNode at = node; at != null; at = at.getParentNode()) {
        if (at instanceof Projection projection && projection.isSubquery()) {
          remember(subqueries, projection);
          return;
        }
        if ((at instanceof Filter || at instanceof Extension)
            && isNestedGroup((UnaryTupleOperator) at)) {
          remember(unbound, (UnaryTupleOperator) at);
        }
      }
      outermost = true;
    }

    private boolean isNestedGroup(UnaryTupleOperator operator) {
      return operator.isVariableScopeChange()
          && !operator.getArg().getBindingNames().contains(variable);
    }

    private static <T> void remember(List<T> seen, T node) {
      if (seen.stream().noneMatch(n -> n == node)) {
        seen.add(node);
      }
    }
  }
}
