package io.zhengmai.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.query.MalformedQueryException;
import org.eclipse.rdf4j.query.QueryLanguage;
import org.eclipse.rdf4j.query.parser.QueryParserUtil;

/** A text that is no SPARQL query, and where it stops being one. */
public final class SparqlSyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final Pattern POSITION = Pattern.compile("at line (\\d+), column (\\d+)");
  private static final Pattern PREFIXED = Pattern.compile("QName '([^']+)'");
  private final int line;
  private final int column;

  private SparqlSyntaxException(String message, int line, int column) {
    super(message);
    this.line = line;
    this.column = column;
  }

  /** Finds the place and says what is wrong, without the parser's list of all it expected. */
  static SparqlSyntaxException of(String text, Exception parserError) {
    if (isUpdate(text)) {
      return new SparqlSyntaxException(
          "这是更新语句，这里只回答查询 This is an update; only queries are answered here", 1, 1);
    }
    return ofUpdate(text, parserError);
  }

  /** Of a text so deep that no parser comes to its ground. */
  static SparqlSyntaxException tooDeep() {
    return new SparqlSyntaxException("嵌套过深 It is nested too deeply", 1, 1);
  }

  /** The same for a text that was to be an update. */
  static SparqlSyntaxException ofUpdate(String text, Exception parserError) {
    String said = String.valueOf(parserError.getMessage());
    Matcher position = POSITION.matcher(said);
    if (position.find()) {
      return new SparqlSyntaxException(
          firstLine(said),
          Integer.parseInt(position.group(1)),
          Integer.parseInt(position.group(2)));
    }
    Matcher prefixed = PREFIXED.matcher(said);
    int at = prefixed.find() ? Math.max(text.indexOf(prefixed.group(1)), 0) : 0;
    int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    return new SparqlSyntaxException(firstLine(said), line, at - text.lastIndexOf('\n', at - 1));
  }

  /** Counted from 1. */
  public int line() {
    return line;
  }

  /** Counted from 1. */
  public int column() {
    return column;
  }

  private static boolean isUpdate(String text) {
    try {
      QueryParserUtil.parseUpdate(QueryLanguage.SPARQL, text, null);
      return !text.isBlank();
    } catch (MalformedQueryException | IllegalArgumentException e) {
      return false;
    }
  }

  private static String firstLine(String said) {
    String line = said.lines().findFirst().orElse("no SPARQL");
    int colon = line.indexOf("Exception: ");
    return colon < 0 ? line : line.substring(colon + "Exception: ".length());
  }
}
