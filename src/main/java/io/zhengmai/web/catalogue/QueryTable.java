package io.zhengmai.web.catalogue;

import io.zhengmai.explore.Named;
import io.zhengmai.explore.Quotation;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.Labels;
import io.zhengmai.query.PreparedQuery;
import io.zhengmai.web.negotiation.Language;
import io.zhengmai.web.page.Link;
import io.zhengmai.web.page.Linker;
import io.zhengmai.web.page.Paging;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.base.CoreDatatype;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a page of an answer, for people.
 *
 * @param columns the variables that are shown
 * @param headings of these columns
 * @param rows a cell for each heading
 */
public record QueryTable(
    List<String> columns, List<Bilingual> headings, List<List<Cell>> rows, Paging paging) {
  /**
   * What stands in a row and column.
   *
   * @param link its words; leads nowhere where it is no thing
   */
  public record Cell(Link link, Form form) {}

  /** How a cell is set. */
  public enum Form {
    /** Short words. */
    WORDS(null),
    /** The title of a document. */
    TITLE("name"),
    /** To the right. */
    NUMBER("number"),
    /** Never broken. */
    DATE("nowrap"),
    /** A sentence. */
    QUOTE("long");

    private final @Nullable String style;

    Form(@Nullable String style) {
      this.style = style;
    }

    /** The class of its cell; null where it needs none. */
    public @Nullable String style() {
      return style;
    }
  }

  /** Whether a column holds numbers alone, so that its heading stands above them. */
  public boolean isNumbers(int column) {
    return rows.stream()
            .map(row -> row.get(column))
            .allMatch(cell -> cell.form() == Form.NUMBER || cell.link().label().isEmpty())
        && rows.stream().anyMatch(row -> row.get(column).form() == Form.NUMBER);
  }

  /**
   * Runs a query and reads the window that was asked for.
   *
   * @param words what to read for codes
   * @param seconds after which it is given up
   */
  static QueryTable read(
      PreparedQuery prepared, Map<String, Bilingual> words, Linker to, int seconds) {
    return read(prepared, prepared.query().columns(), "page", words, to, seconds);
  }

  /**
   * The same with other columns.
   *
   * @param chosen the columns to show; what they lead to is found in all columns of the query
   * @param parameter that names the page of the list in addresses
   */
  static QueryTable read(
      PreparedQuery prepared,
      List<CannedQuery.Column> chosen,
      String parameter,
      Map<String, Bilingual> words,
      Linker to,
      int seconds) {
    TupleQuery query = prepared.rows();
    query.setMaxExecutionTime(seconds);
    List<BindingSet> found;
    try (TupleQueryResult result = query.evaluate()) {
      found = result.stream().toList();
    }
    Long limit = prepared.arguments().limit();
    long offset = prepared.arguments().offset();
    int size = limit == null ? Math.max(1, found.size()) : (int) Math.max(1, limit);
    boolean whole = offset == 0 && (limit == null || found.size() < limit);
    long total = whole ? found.size() : prepared.total(seconds);
    long number = offset / size + 1;
    List<TableColumn> columns = TableColumn.of(prepared.query().columns(), chosen, found);
    Reader reader = new Reader(prepared.connection(), words, to);
    return new QueryTable(
        columns.stream().map(TableColumn::shown).map(CannedQuery.Column::name).toList(),
        columns.stream().map(TableColumn::shown).map(CannedQuery.Column::label).toList(),
        found.stream()
            .map(row -> columns.stream().map(column -> reader.cell(column, row)).toList())
            .toList(),
        new Paging(parameter, number, size, total));
  }

  private static final class Reader {
    private final Labels labels;
    private final Map<String, Bilingual> words;
    private final Linker to;
    private final Map<Value, Bilingual> known = new HashMap<>();

    Reader(RepositoryConnection connection, Map<String, Bilingual> words, Linker to) {
      this.labels = new Labels(connection);
      this.words = words;
      this.to = to;
    }

    Cell cell(TableColumn column, BindingSet row) {
      Value value = row.getValue(column.shown().name());
      if (value == null) {
        return new Cell(new Link("", ""), Form.WORDS);
      }
      if (column.quote()) {
        return new Cell(quote(value.stringValue(), row), Form.QUOTE);
      }
      Value thing = column.thing() == null ? null : row.getValue(column.thing());
      if (thing != null) {
        return new Cell(thing(thing, value), column.isTitle() ? Form.TITLE : Form.WORDS);
      }
      return new Cell(
          value.isIRI() ? to.of(named(value)) : new Link(read(value.stringValue()), ""),
          isNumber(value) ? Form.NUMBER : isDate(value) ? Form.DATE : Form.WORDS);
    }

    private static boolean isDate(Value value) {
      return value instanceof Literal literal && literal.getCoreDatatype() == CoreDatatype.XSD.DATE;
    }

    private String read(String code) {
      Bilingual known = words.get(code);
      return known == null ? code : to.words(known);
    }

    /** In Chinese a thing is called as the query says, else by its label. */
    private Link thing(Value thing, Value name) {
      Link link = to.of(named(thing));
      return to.language() == Language.ZH ? new Link(name.stringValue(), link.href()) : link;
    }

    private Link quote(String words, BindingSet row) {
      Integer start = number(row.getValue("start"));
      Integer end = number(row.getValue("end"));
      if (start == null || end == null || !(row.getValue("document") instanceof IRI document)) {
        return new Link(words, "");
      }
      Quotation quotation = new Quotation(document, named(document), start, end, words, List.of());
      return new Link(words, to.of(quotation).href());
    }

    private Named named(Value value) {
      return new Named(value, known.computeIfAbsent(value, labels::of));
    }

    private static @Nullable Integer number(@Nullable Value value) {
      return value instanceof Literal literal && isNumber(literal) ? literal.intValue() : null;
    }

    private static boolean isNumber(Value value) {
      return value instanceof Literal literal
          && literal.getCoreDatatype() instanceof CoreDatatype.XSD type
          && type.isNumericDatatype();
    }
  }
}
