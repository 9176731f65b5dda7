package io.zhengmai.web.upload;

import io.zhengmai.document.Sidecar;
import io.zhengmai.query.Bilingual;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a curator says of a document, as a sidecar.
 *
 * <p>A form shows what was read and sends it twice: {@code title} and {@code was-title}. Where both
 * are the same nothing was corrected. An empty number or date that was none before says that there
 * is none.
 */
final class Corrections {
  private Corrections() {}

  /**
   * The corrections of a form.
   *
   * @throws ProblemException 422 where a date or a region's code is none
   */
  static Sidecar of(Upload upload) {
    try {
      String date = changed(upload, "issuedOn");
      return new Sidecar(
          changed(upload, "title"),
          false,
          changed(upload, "issuer"),
          false,
          changed(upload, "regionCode"),
          changed(upload, "documentNumber"),
          removed(upload, "documentNumber"),
          date == null ? null : LocalDate.parse(date),
          removed(upload, "issuedOn"),
          null);
    } catch (DateTimeException e) {
      throw new ProblemException(
          ProblemType.BAD_PARAMETERS,
          new Bilingual("日期应写作 2016-07-27", "A date is written 2016-07-27"));
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          ProblemType.BAD_PARAMETERS,
          new Bilingual("地区代码应为六位数字", "The code of a region has six digits"));
    }
  }

  private static @Nullable String changed(Upload upload, String field) {
    String value = upload.field(field);
    return value.isEmpty() || value.equals(upload.field("was-" + field)) ? null : value;
  }

  private static boolean removed(Upload upload, String field) {
    return upload.field(field).isEmpty() && !upload.field("was-" + field).isEmpty();
  }
}
