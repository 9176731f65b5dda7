package io.zhengmai.web.workbench;

import io.zhengmai.explore.Named;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.base.CoreDatatype;
import org.jspecify.annotations.Nullable;

/** What the columns of a result hold, which decides how it can be drawn. */
final class Columns {
  private static final Pattern REGION = Pattern.compile("/id/region/([0-9]{2})[0-9]{4}$");

  private final Result result;

  Columns(Result result) {
    this.result = result;
  }

  /** The columns of numbers, in order. */
  List<Integer> numbers() {
    return all(Columns::isNumber).boxed().toList();
  }

  /** The first column of dates or years. */
  OptionalInt times() {
    return all(Columns::isTime).findFirst();
  }

  /** The first column of regions. */
  OptionalInt regions() {
    return all(value -> province(value) != null).findFirst();
  }

  /** The columns of things that have a page, in order. */
  List<Integer> things() {
    return all(Named::isThing).boxed().toList();
  }

  /** The column to name rows by: the last in the first group of neither numbers nor times. */
  OptionalInt names() {
    OptionalInt literal =
        all(value -> !value.isThing() && !isNumber(value) && !isTime(value)).findFirst();
    return literal.isPresent()
        ? literal
        : all(value -> !isNumber(value) && !isTime(value)).findFirst();
  }

  /**
   * The first two digits of a region's code (GB/T 2260), which are its province; null of others.
   */
  static @Nullable String province(Named value) {
    var code = REGION.matcher(value.value().stringValue());
    return code.find() ? code.group(1) : null;
  }

  /** The number that stands in a row; null where there is none. */
  static @Nullable Double number(@Nullable Named value) {
    return value != null && isNumber(value) ? ((Literal) value.value()).doubleValue() : null;
  }

  private IntStream all(Predicate<Named> holds) {
    return IntStream.range(0, result.columns().size())
        .filter(
            index -> {
              List<@Nullable Named> bound =
                  result.column(index).stream().filter(Objects::nonNull).toList();
              return !bound.isEmpty() && bound.stream().allMatch(v -> v != null && holds.test(v));
            });
  }

  private static boolean isNumber(Named value) {
    return value.value() instanceof Literal literal
        && literal.getCoreDatatype() instanceof CoreDatatype.XSD type
        && type.isNumericDatatype();
  }

  private static boolean isTime(Named value) {
    return value.value() instanceof Literal literal
        && (literal.getCoreDatatype() == CoreDatatype.XSD.DATE
            || literal.getCoreDatatype() == CoreDatatype.XSD.DATETIME
            || literal.getCoreDatatype() == CoreDatatype.XSD.GYEAR
            || literal.getCoreDatatype() == CoreDatatype.XSD.GYEARMONTH);
  }
}
