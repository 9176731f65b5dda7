package io.zhengmai.query;

import org.eclipse.rdf4j.query.MalformedQueryException;
import org.eclipse.rdf4j.query.QueryLanguage;
import org.eclipse.rdf4j.query.parser.QueryParserUtil;

/** A text that is no SPARQL query, and where it stops being one. */
public final class SparqlSyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient SyntaxFault fault;

  private SparqlSyntaxException(SyntaxFault fault) {
    super(fault.words().zh() + " " + fault.words().en());
    this.fault = fault;
  }

  private SparqlSyntaxException(String zh, String en) {
    this(new SyntaxFault(new Bilingual(zh, en), 1, 1));
  }

  /** Finds the place and says what is wrong. */
  static SparqlSyntaxException of(String text, Exception parserError) {
    return isUpdate(text)
        ? new SparqlSyntaxException(
            "这是更新语句，这里只回答查询", "This is an update; only queries are answered here")
        : ofUpdate(text, parserError);
  }

  /** Of a text so deep that no parser comes to its ground. */
  static SparqlSyntaxException tooDeep() {
    return new SparqlSyntaxException("嵌套过深", "It is nested too deeply");
  }

  /** The same for a text that was to be an update. */
  static SparqlSyntaxException ofUpdate(String text, Exception parserError) {
    return new SparqlSyntaxException(SyntaxFault.of(text, parserError));
  }

  /** What is wrong, and what was expected; the message has both languages. */
  public Bilingual words() {
    return fault.words();
  }

  /** Counted from 1. */
  public int line() {
    return fault.line();
  }

  /** Counted from 1. */
  public int column() {
    return fault.column();
  }

  private static boolean isUpdate(String text) {
    try {
      QueryParserUtil.parseUpdate(QueryLanguage.SPARQL, text, null);
      return !text.isBlank();
    } catch (MalformedQueryException | IllegalArgumentException e) {
      return false;
    }
  }
}
