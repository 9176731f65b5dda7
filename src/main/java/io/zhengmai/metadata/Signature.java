package io.zhengmai.metadata;

import io.zhengmai.claim.Basis;
import io.zhengmai.claim.Evidence;
import io.zhengmai.claim.Read;
import io.zhengmai.document.TextSpan;
import io.zhengmai.structure.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who signed, and when: the lines that close a notice or a document. */
record Signature(@Nullable Read<String> issuer, Read<LocalDate> date) {

  /** The first signature among some lines, in their order. */
  static @Nullable Signature first(String text, List<TextSpan> lines, MetadataRules rules) {
    Signature printed = null;
    for (int i = 0; i < lines.size(); i++) {
      TextSpan line = lines.get(i);
      WrittenDate date =
          line.length() > 120 ? null : WrittenDate.find(text, line.start(), line.end());
      if (date == null) {
        continue;
      }
      String rest = text.substring(date.span().end(), line.end()).strip();
      if (rest.startsWith(rules.dates().printed())) {
        printed = of(text, before(text, line, date), date, rules, Basis.INFERRED);
      } else if (rest.isEmpty() || rest.startsWith("（") || rest.startsWith("(")) {
        TextSpan name = before(text, line, date);
        boolean alone = name.length() == 0;
        if (alone && i > 0) {
          name = lines.get(i - 1);
        }
        if (alone || isOrgan(text.substring(name.start(), name.end()), rules)) {
          return of(text, name, date, rules, Basis.STATED);
        }
      }
    }
    return printed;
  }

  private static TextSpan before(String text, TextSpan line, WrittenDate date) {
    return Opening.trim(text, line.start(), date.span().start());
  }

  private static Signature of(
      String text, TextSpan name, WrittenDate date, MetadataRules rules, Basis basis) {
    String words = text.substring(name.start(), name.end());
    boolean printed = basis == Basis.INFERRED;
    Read<String> issuer =
        isOrgan(words, rules)
            ? new Read<>(
                words.replaceAll("[ 　]", ""),
                basis,
                new Evidence(name, printed ? "issuer-printed" : "issuer-signed"))
            : null;
    Evidence evidence = new Evidence(date.span(), printed ? "date-printed" : "date-signed");
    return new Signature(issuer, new Read<>(date.value(), basis, evidence));
  }

  private static boolean isOrgan(String words, MetadataRules rules) {
    boolean plain = words.length() > 2 && words.length() <= 60 && words.indexOf('。') < 0;
    return plain && rules.issuers().endings().stream().anyMatch(words::endsWith);
  }
}
