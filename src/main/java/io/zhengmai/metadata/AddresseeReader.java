package io.zhengmai.metadata;

import io.zhengmai.claim.Basis;
import io.zhengmai.claim.Evidence;
import io.zhengmai.claim.Read;
import io.zhengmai.document.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Reads the 主送机关: the line before the first paragraph that ends with a colon. */
final class AddresseeReader {
  private final MetadataRules.Addressees rules;

  AddresseeReader(MetadataRules rules) {
    this.rules = rules.addressees();
  }

  /** The addressees as written, in their order. */
  List<Read<String>> read(Opening opening, int after) {
    String text = opening.text();
    for (TextSpan line : opening.lines()) {
      int start = Math.max(after, line.start());
      int colon = line.end() <= start ? -1 : colon(text, start, line.end());
      if (colon > start && begins(text, start)) {
        return split(text, start, colon);
      }
    }
    return List.of();
  }

  private boolean begins(String text, int start) {
    return rules.first().stream().anyMatch(f -> text.startsWith(f, start));
  }

  /** The colon that ends the list; none behind a sentence end. */
  private int colon(String text, int start, int end) {
    for (int at = start; at < end && at - start < rules.longest(); at++) {
      char c = text.charAt(at);
      if (c == '：' || c == ':') {
        return at;
      }
      if (c == '。' || c == '《' || c == '“') {
        return -1;
      }
    }
    return -1;
  }

  private static List<Read<String>> split(String text, int start, int end) {
    List<Read<String>> addressees = new ArrayList<>();
    int depth = 0;
    int from = start;
    for (int at = start; at <= end; at++) {
      char c = at == end ? '，' : text.charAt(at);
      depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
      if (at == end || (depth <= 0 && (c == '，' || c == ','))) {
        TextSpan span = Opening.trim(text, from, at);
        if (span.length() > 0) {
          Evidence evidence = new Evidence(span, "addressee-line");
          String name = text.substring(span.start(), span.end());
          addressees.add(new Read<>(name, Basis.STATED, evidence));
        }
        from = at + 1;
      }
    }
    return addressees;
  }
}
