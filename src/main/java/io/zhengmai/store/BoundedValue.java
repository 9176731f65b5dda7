package io.zhengmai.store;

import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.eclipse.rdf4j.query.algebra.evaluation.QueryValueEvaluationStep;

/**
 * What a function gives, unless it is longer than any text of a document: a query that doubles a
 * string again and again would take all memory within fifty steps.
 */
record BoundedValue(QueryValueEvaluationStep function) implements QueryValueEvaluationStep {
  /** Characters. */
  static final int LONGEST = 4_000_000;

  @Override
  public Value evaluate(BindingSet bindings) {
    Value value = function.evaluate(bindings);
    if (value instanceof Literal literal) {
      check(literal.getLabel().length());
    }
    return value;
  }

  /** Refuses what is too long. */
  static void check(int length) {
    if (length > LONGEST) {
      throw new QueryEvaluationException("a value of more than " + LONGEST + " characters");
    }
  }

  @Override
  public boolean isConstant() {
    return function.isConstant();
  }
}
