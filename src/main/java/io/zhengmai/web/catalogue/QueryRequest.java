package io.zhengmai.web.catalogue;

import io.micronaut.http.HttpRequest;
import io.zhengmai.export.QueryAnswer;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.web.answer.FormParameters;
import io.zhengmai.web.answer.Formats;
import io.zhengmai.web.answer.Patience;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request for a canned query.
 *
 * @param own the values that the query itself reads, by name
 * @param format of the answer
 * @param timeout the seconds that the client waits, as written; null where it does not say
 * @param bom whether a text table starts with a byte order mark, for which Excel looks
 */
record QueryRequest(
    Map<String, List<String>> own, ResultFormat format, @Nullable String timeout, boolean bom) {
  private static final String BOM = "bom";

  /**
   * Reads a request.
   *
   * @param form the body of a POST; null where there is none
   * @throws ProblemException 400 where a parameter of every query is wrong, 406 without a format
   */
  static QueryRequest of(HttpRequest<?> request, @Nullable String form, CannedQuery query) {
    Map<String, List<String>> given = FormParameters.parse(request.getUri().getRawQuery());
    FormParameters.parse(form)
        .forEach((name, values) -> given.merge(name, values, QueryRequest::both));
    ResultFormat format =
        Formats.of(request, FormParameters.single(given, "format"), query.formats());
    String timeout = FormParameters.single(given, Patience.PARAMETER);
    boolean bom = bom(FormParameters.single(given, BOM), format);
    Map<String, List<String>> own = new LinkedHashMap<>(given);
    own.keySet().removeAll(List.of("format", Patience.PARAMETER, BOM));
    if (query.parameter("lang").isEmpty()) {
      own.remove("lang");
    }
    return new QueryRequest(own, format, timeout, bom);
  }

  private static boolean bom(@Nullable String value, ResultFormat format) {
    if (value == null || value.isBlank() || value.equals("false")) {
      return false;
    }
    if (!value.equals("true") || !QueryAnswer.takesBom(format)) {
      throw new ProblemException(
          ProblemType.BAD_REQUEST,
          new Bilingual(
              BOM + "=" + value + "：仅 CSV、TSV 可用 bom=true",
              BOM + "=" + value + ": bom=true is for CSV and TSV"));
    }
    return true;
  }

  private static List<String> both(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
