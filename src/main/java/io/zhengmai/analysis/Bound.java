package io.zhengmai.analysis;

import io.zhengmai.vocabulary.ZM;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;

/** How the value of a target bounds its indicator: the comparators of the ontology. */
public enum Bound {
  AT_LEAST(ZM.atLeast, Quantity.LEVEL, Form.UP, "≥"),
  MORE_THAN(ZM.moreThan, Quantity.LEVEL, Form.ABOVE, ">"),
  EXACTLY(ZM.exactly, Quantity.LEVEL, Form.POINT, "="),
  AT_MOST(ZM.atMost, Quantity.LEVEL, Form.DOWN, "≤"),
  LESS_THAN(ZM.lessThan, Quantity.LEVEL, Form.BELOW, "<"),
  ABOUT(ZM.about, Quantity.LEVEL, Form.ABOUT, "≈"),
  RANGE(ZM.range, Quantity.LEVEL, Form.SPAN, ""),
  INCREASE(ZM.increaseBy, Quantity.CHANGE, Form.POINT, "+"),
  INCREASE_AT_LEAST(ZM.increaseByAtLeast, Quantity.CHANGE, Form.UP, "≥ +"),
  DECREASE(ZM.decreaseBy, Quantity.CHANGE, Form.POINT, "−"),
  GROWTH_AT_LEAST(ZM.growthRateAtLeast, Quantity.GROWTH, Form.UP, "≥"),
  GROWTH_ABOUT(ZM.growthRateAbout, Quantity.GROWTH, Form.ABOUT, "≈");

  /** What of an axis meets the target. */
  public enum Form {
    POINT,
    ABOUT,
    SPAN,
    /** The value and more. */
    UP,
    /** More than the value. */
    ABOVE,
    /** The value and less. */
    DOWN,
    /** Less than the value. */
    BELOW
  }

  private static final Map<IRI, Bound> BY_COMPARATOR =
      Stream.of(values()).collect(Collectors.toMap(bound -> bound.comparator, Function.identity()));

  private final IRI comparator;
  private final Quantity quantity;
  private final Form form;
  private final String sign;

  Bound(IRI comparator, Quantity quantity, Form form, String sign) {
    this.comparator = comparator;
    this.quantity = quantity;
    this.form = form;
    this.sign = sign;
  }

  /** The bound of a comparator; empty for one that is not of the ontology. */
  public static Optional<Bound> of(IRI comparator) {
    return Optional.ofNullable(BY_COMPARATOR.get(comparator));
  }

  public Quantity quantity() {
    return quantity;
  }

  public Form form() {
    return form;
  }

  /** What stands before the value; empty for a range. */
  public String sign() {
    return sign;
  }

  /** Where a value stands on the axis: a decrease is below zero. */
  double place(double value) {
    return this == DECREASE ? -value : value;
  }
}
