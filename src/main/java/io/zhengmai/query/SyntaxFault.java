package io.zhengmai.query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.query.parser.sparql.ast.ParseException;
import org.eclipse.rdf4j.query.parser.sparql.ast.Token;

/**
 * What a parser says of a text that is no SPARQL, in both languages: RDF4J says it in English, with
 * the names of its grammar.
 *
 * @param line counted from 1
 * @param column counted from 1
 */
record SyntaxFault(Bilingual words, int line, int column) {
  private static final Pattern POSITION = Pattern.compile("at line (\\d+), column (\\d+)");
  private static final Pattern UNREADABLE =
      Pattern.compile("Lexical error at .*?(?:after prefix \"(.*)\")?$", Pattern.DOTALL);
  private static final Pattern UNDECLARED = Pattern.compile("QName '([^']+)'.*prefix");
  private static final Pattern UNGROUPED =
      Pattern.compile("variable '([^']+)' in projection not present in GROUP BY");
  private static final Pattern USED_ALIAS =
      Pattern.compile("projection alias '([^']+)' was previously used");

  /** Families of tokens, by the beginning of their names in the grammar. */
  private static final Map<String, Bilingual> TOKENS = tokens();

  private static Map<String, Bilingual> tokens() {
    Map<String, Bilingual> tokens = new LinkedHashMap<>();
    tokens.put("<VAR", new Bilingual("变量", "a variable"));
    tokens.put("<Q_IRI", Bilingual.same("IRI"));
    tokens.put("<PNAME", Bilingual.same("IRI"));
    tokens.put("<BLANK", new Bilingual("空白节点", "a blank node"));
    tokens.put("<ANON", new Bilingual("空白节点", "a blank node"));
    tokens.put("<INTEGER", new Bilingual("数", "a number"));
    tokens.put("<DECIMAL", new Bilingual("数", "a number"));
    tokens.put("<DOUBLE", new Bilingual("数", "a number"));
    tokens.put("<STRING", new Bilingual("字符串", "a string"));
    tokens.put("<LANGTAG", new Bilingual("语言标记", "a language tag"));
    tokens.put("<NIL", Bilingual.same("( )"));
    tokens.put("<EOF", new Bilingual("查询的结尾", "the end of the query"));
    return tokens;
  }

  static SyntaxFault of(String text, Exception error) {
    String said = String.valueOf(error.getMessage());
    int at =
        first(UNDECLARED, said).map(name -> Math.max(text.indexOf(name.group(1)), 0)).orElse(0);
    return first(POSITION, said)
        .map(
            place ->
                new SyntaxFault(
                    words(error, said),
                    Math.max(1, Integer.parseInt(place.group(1))),
                    Math.max(1, Integer.parseInt(place.group(2)))))
        .orElseGet(
            () ->
                new SyntaxFault(
                    words(error, said),
                    1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count(),
                    at - text.lastIndexOf('\n', at - 1)));
  }

  private static Bilingual words(Exception error, String said) {
    if (error.getCause() instanceof ParseException parsing && parsing.currentToken != null) {
      return unexpected(parsing);
    }
    return Stream.of(
            first(UNREADABLE, said).map(SyntaxFault::unreadable),
            name(UNDECLARED, said, "“%s”的前缀没有声明", "the prefix of \"%s\" is not declared"),
            name(
                UNGROUPED,
                said,
                "变量 ?%s 既不在 GROUP BY 中，也没有聚合",
                "?%s is neither in GROUP BY nor aggregated"),
            name(
                USED_ALIAS,
                said,
                "?%s 已是别的变量，不能再作别名",
                "?%s is a variable already and cannot be an alias"))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> new Bilingual("查询不成立：" + firstLine(said), firstLine(said)));
  }

  private static Bilingual unexpected(ParseException parsing) {
    Token found = parsing.currentToken.next;
    List<Bilingual> wanted =
        Arrays.stream(parsing.expectedTokenSequences)
            .map(sequence -> token(parsing.tokenImage[sequence[0]]))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return new Bilingual(
        (found.image.isEmpty() ? "查询到此就完了" : "这里不该是“" + found.image + "”")
            + "，应为"
            + all(wanted, Bilingual::zh, "、"),
        (found.image.isEmpty()
                ? "the query ends here"
                : "\"" + found.image + "\" does not fit here")
            + "; expected: "
            + all(wanted, Bilingual::en, ", "));
  }

  private static String all(List<Bilingual> words, Function<Bilingual, String> one, String mark) {
    return words.stream().map(one).collect(Collectors.joining(mark));
  }

  /** What people call a token of the grammar; none where it has no name for people. */
  private static Optional<Bilingual> token(String image) {
    if (image.startsWith("\"")) {
      String sign = image.substring(1, image.length() - 1).toUpperCase(Locale.ROOT);
      return Optional.of(Bilingual.same(sign));
    }
    return TOKENS.entrySet().stream()
        .filter(token -> image.startsWith(token.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Bilingual unreadable(MatchResult match) {
    String begun = match.group(1);
    return begun == null
        ? new Bilingual("这里的字不能读成 SPARQL", "this cannot be read as SPARQL")
        : new Bilingual("“" + begun + "”不能读成 SPARQL", "\"" + begun + "\" cannot be read as SPARQL");
  }

  private static Optional<Bilingual> name(Pattern pattern, String said, String zh, String en) {
    return first(pattern, said)
        .map(match -> new Bilingual(zh.formatted(match.group(1)), en.formatted(match.group(1))));
  }

  private static Optional<MatchResult> first(Pattern pattern, String said) {
    return pattern.matcher(said).results().findFirst();
  }

  private static String firstLine(String said) {
    String line = said.lines().findFirst().orElse("no SPARQL");
    int colon = line.indexOf("Exception: ");
    return colon < 0 ? line : line.substring(colon + "Exception: ".length());
  }
}
