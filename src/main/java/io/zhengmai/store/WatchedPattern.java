package io.zhengmai.store;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.eclipse.rdf4j.query.algebra.evaluation.QueryValueEvaluationStep;
import org.eclipse.rdf4j.query.algebra.evaluation.ValueExprEvaluationException;
import org.eclipse.rdf4j.query.algebra.evaluation.util.QueryEvaluationUtility;
import org.jspecify.annotations.Nullable;

/**
 * {@code regex} and {@code replace} as RDF4J has them, with its flags, over text that can be
 * interrupted. A query is evaluated by one thread; the last pattern is kept for the next match.
 */
final class WatchedPattern {
  private @Nullable Key last;
  private @Nullable Pattern pattern;

  private record Key(String pattern, String flags) {}

  /** The words of a literal, and the matcher that goes through them. */
  record Found(Literal literal, Matcher matcher) {
    /**
     * The literal with all matches replaced.
     *
     * @throws QueryEvaluationException where it becomes too long
     */
    String replaced(String replacement) {
      StringBuilder text = new StringBuilder();
      try {
        while (matcher.find()) {
          matcher.appendReplacement(text, replacement);
          BoundedValue.check(text.length());
        }
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new ValueExprEvaluationException(e);
      }
      return matcher.appendTail(text).toString();
    }
  }

  /**
   * Puts a text before a pattern.
   *
   * @param steps of the text, the pattern and, where they are given, the flags
   * @throws ValueExprEvaluationException where one of them is not what it has to be
   */
  Found find(List<QueryValueEvaluationStep> steps, BindingSet bindings) {
    Value text = steps.get(0).evaluate(bindings);
    if (!QueryEvaluationUtility.isStringLiteral(text)) {
      throw new ValueExprEvaluationException("a text is wanted: " + text);
    }
    String words = simple(steps.get(1), bindings);
    String flags = steps.size() > 2 ? simple(steps.get(2), bindings) : "";
    Literal literal = (Literal) text;
    return new Found(
        literal, compiled(new Key(words, flags)).matcher(new WatchedText(literal.getLabel())));
  }

  /** The words of a literal without a language. */
  static String simple(QueryValueEvaluationStep step, BindingSet bindings) {
    Value value = step.evaluate(bindings);
    if (!QueryEvaluationUtility.isSimpleLiteral(value)) {
      throw new ValueExprEvaluationException("a text without a language is wanted: " + value);
    }
    return value.stringValue();
  }

  private Pattern compiled(Key key) {
    Pattern known = pattern;
    if (known == null || !key.equals(last)) {
      try {
        known = Pattern.compile(key.pattern(), flags(key.flags()));
      } catch (PatternSyntaxException e) {
        throw new ValueExprEvaluationException(e);
      }
      last = key;
      pattern = known;
    }
    return known;
  }

  private static int flags(String letters) {
    int flags = 0;
    for (char letter : letters.toCharArray()) {
      flags |=
          switch (letter) {
            case 's' -> Pattern.DOTALL;
            case 'm' -> Pattern.MULTILINE;
            case 'i' -> Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            case 'x' -> Pattern.COMMENTS;
            case 'd' -> Pattern.UNIX_LINES;
            case 'u' -> Pattern.UNICODE_CASE;
            case 'q' -> Pattern.LITERAL;
            default -> throw new ValueExprEvaluationException("no such flag: " + letter);
          };
    }
    return flags;
  }
}
