package io.zhengmai.network;

import io.zhengmai.query.Bilingual;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.base.CoreDatatype;

/** A column that says more about nodes or edges, and what its values are. */
record Attribute(String column, Bilingual label, Type type) {
  /** What graph tools distinguish. */
  enum Type {
    WHOLE("long"),
    DECIMAL("double"),
    YES_OR_NO("boolean"),
    TEXT("string");

    private final String word;

    Type(String word) {
      this.word = word;
    }

    /** The name that GEXF and GraphML both have for it. */
    String word() {
      return word;
    }
  }

  /** The narrowest type that all values have; text where there is none. */
  static Type typeOf(List<Value> values) {
    if (values.isEmpty()) {
      return Type.TEXT;
    }
    if (values.stream().allMatch(v -> is(v, CoreDatatype.XSD::isIntegerDatatype))) {
      return Type.WHOLE;
    }
    if (values.stream().allMatch(v -> is(v, CoreDatatype.XSD::isNumericDatatype))) {
      return Type.DECIMAL;
    }
    return values.stream().allMatch(v -> is(v, d -> d == CoreDatatype.XSD.BOOLEAN))
        ? Type.YES_OR_NO
        : Type.TEXT;
  }

  private static boolean is(Value value, Predicate<CoreDatatype.XSD> kind) {
    return value instanceof Literal literal
        && literal.getCoreDatatype() instanceof CoreDatatype.XSD datatype
        && kind.test(datatype);
  }
}
