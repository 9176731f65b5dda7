package io.zhengmai.graph;

import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * The time limit of a task as a literal: as exact as the text, and its words where it names no
 * date.
 */
final class Deadline {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
  private static final Pattern DATE =
      Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

  private Deadline() {}

  static Literal literal(String deadline) {
    if (YEAR.matcher(deadline).matches()) {
      return Values.literal(deadline, XSD.GYEAR);
    }
    if (MONTH.matcher(deadline).matches()) {
      return Values.literal(deadline, XSD.GYEARMONTH);
    }
    if (DATE.matcher(deadline).matches()) {
      return Values.literal(deadline, XSD.DATE);
    }
    return DocumentModel.chinese(deadline);
  }
}
