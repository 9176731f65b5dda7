package io.zhengmai.web.search;

import io.zhengmai.query.Bilingual;
import io.zhengmai.query.InvalidRequestException;
import io.zhengmai.query.RequestProblem;
import io.zhengmai.query.RequestProblem.Reason;
import io.zhengmai.query.ThingArgument;
import io.zhengmai.query.ThingKind;
import io.zhengmai.search.SearchRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** Reads the parameters of a search, and tells all that is wrong with them at once. */
final class SearchParameters {
  static final int USUAL_PAGE = 20;
  static final int LARGEST_PAGE = 100;

  private static final Set<String> KNOWN =
      Set.of("q", "kind", "region", "year", "page", "limit", "lang", "format");

  private final Map<String, List<String>> parameters;
  private final List<RequestProblem> problems = new ArrayList<>();

  SearchParameters(Map<String, List<String>> parameters) {
    this.parameters = parameters;
  }

  /**
   * The search that is asked for.
   *
   * @param connection to the store that knows the regions
   * @throws InvalidRequestException if anything is wrong
   */
  SearchRequest search(RepositoryConnection connection) {
    String words = words();
    Set<ThingKind> kinds = kinds();
    Set<IRI> regions = new LinkedHashSet<>();
    for (String word : all("region")) {
      ThingArgument.Reading reading =
          new ThingArgument(connection).read("region", ThingKind.REGION, word, Set.of());
      if (reading.thing() != null) {
        regions.add(reading.thing());
      }
      if (reading.problem() != null) {
        problems.add(reading.problem());
      }
    }
    Set<String> years = new LinkedHashSet<>(all("year"));
    years.stream()
        .filter(year -> !year.matches("[0-9]{4}"))
        .forEach(year -> illTyped("year", year, "四位年份", "a year of four digits"));
    int limit = number("limit", USUAL_PAGE, LARGEST_PAGE);
    int page = number("page", 1, SearchRequest.DEEPEST / limit);
    unknown();
    refuse();
    return new SearchRequest(words, kinds, regions, years, (page - 1) * limit, limit);
  }

  /** What is being typed, of which kinds, and how many suggestions are wanted. */
  record Typed(String words, Set<ThingKind> kinds, int limit) {}

  /**
   * The suggestions that are asked for.
   *
   * @throws InvalidRequestException if anything is wrong
   */
  Typed typed() {
    Typed typed = new Typed(words(), kinds(), number("limit", 10, 50));
    refuse();
    return typed;
  }

  private String words() {
    String words = String.join(" ", all("q"));
    if (words.isEmpty()) {
      problem("q", Reason.MISSING, "缺少要搜索的词 q", "the words to search for (q) are missing");
    } else if (words.length() > SearchRequest.LONGEST) {
      String most = String.valueOf(SearchRequest.LONGEST);
      illTyped(
          "q", words.length() + " …", "最多 " + most + " 个字符", "at most " + most + " characters");
    }
    return words;
  }

  private Set<ThingKind> kinds() {
    Set<ThingKind> kinds = EnumSet.noneOf(ThingKind.class);
    for (String code : all("kind")) {
      ThingKind.named(code).ifPresentOrElse(kinds::add, () -> noKind(code));
    }
    return kinds;
  }

  private void noKind(String code) {
    String known =
        Arrays.stream(ThingKind.values()).map(ThingKind::code).collect(Collectors.joining(", "));
    problem(
        "kind",
        Reason.NOT_A_CHOICE,
        "没有 " + code + " 这一类；可选：" + known,
        "there is no kind " + code + "; choose from " + known);
  }

  private int number(String name, int usual, int most) {
    List<String> given = all(name);
    if (given.isEmpty()) {
      return usual;
    }
    String word = given.get(0);
    if (given.size() == 1 && word.matches("[1-9][0-9]{0,6}") && Integer.parseInt(word) <= most) {
      return Integer.parseInt(word);
    }
    illTyped(name, String.join(", ", given), "1–" + most + " 的整数", "an integer of 1–" + most);
    return usual;
  }

  private void unknown() {
    parameters.keySet().stream()
        .filter(name -> !KNOWN.contains(name))
        .forEach(
            name ->
                problem(
                    name,
                    Reason.UNKNOWN_PARAMETER,
                    "搜索没有参数 " + name,
                    "a search has no parameter " + name));
  }

  private List<String> all(String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private void illTyped(String name, String word, String zh, String en) {
    problem(
        name,
        Reason.ILL_TYPED,
        "参数 " + name + " 应为" + zh + "，而不是 " + word,
        name + " is " + en + ", not " + word);
  }

  private void problem(String name, Reason reason, String zh, String en) {
    problems.add(new RequestProblem(name, reason, new Bilingual(zh, en), List.of()));
  }

  private void refuse() {
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("search", problems);
    }
  }
}
