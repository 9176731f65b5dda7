package io.zhengmai.format;

import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.base.CoreDatatype;
import org.jspecify.annotations.Nullable;

/**
 * What a term is in a cell of a workbook: a number, a date, true or false, a link, or text where
 * the cell could not hold it as it is.
 *
 * @param value a {@link Number}, {@link LocalDate}, {@link LocalDateTime}, {@link Boolean} or
 *     {@link String}
 * @param link where the text leads; null for nowhere
 */
record XlsxCell(Object value, @Nullable URI link) {
  /** Digits that a cell keeps; a number with more would come back as another. */
  private static final int DIGITS = 15;

  /** Excel counts days from 1900, and gets its first two months wrong. */
  private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  static XlsxCell of(Value term) {
    if (term instanceof IRI iri) {
      return new XlsxCell(iri.stringValue(), link(iri));
    }
    return new XlsxCell(
        term instanceof Literal literal ? typed(literal) : term.stringValue(), null);
  }

  private static @Nullable URI link(IRI iri) {
    try {
      URI uri = URI.create(URI.create(iri.stringValue()).toASCIIString());
      return uri.getScheme() != null && SCHEMES.contains(uri.getScheme()) ? uri : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static Object typed(Literal literal) {
    CoreDatatype.XSD type = literal.getCoreDatatype().asXSDDatatypeOrNull();
    if (type == null) {
      return literal.getLabel();
    }
    try {
      if (type.isIntegerDatatype() || type == CoreDatatype.XSD.DECIMAL) {
        return number(literal.decimalValue(), literal);
      }
      return switch (type) {
        case DOUBLE, FLOAT -> number(new BigDecimal(literal.getLabel()), literal);
        case BOOLEAN -> literal.booleanValue();
        case GYEAR -> number(new BigDecimal(literal.getLabel()), literal);
        case DATE -> date(LocalDate.parse(literal.getLabel()), literal);
        case DATETIME -> {
          LocalDateTime time = LocalDateTime.parse(literal.getLabel());
          yield time.toLocalDate().isBefore(FIRST) ? literal.getLabel() : time;
        }
        default -> literal.getLabel();
      };
    } catch (IllegalArgumentException | DateTimeException e) {
      // Not what its type promises, infinite, or with a time zone, which a cell cannot hold.
      return literal.getLabel();
    }
  }

  private static Object number(BigDecimal number, Literal literal) {
    return number.stripTrailingZeros().precision() <= DIGITS ? number : literal.getLabel();
  }

  private static Object date(LocalDate date, Literal literal) {
    return date.isBefore(FIRST) ? literal.getLabel() : date;
  }
}
