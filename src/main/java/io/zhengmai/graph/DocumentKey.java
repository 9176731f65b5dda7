package io.zhengmai.graph;

import io.zhengmai.claim.DocumentClaims;
import io.zhengmai.claim.Metadata;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The key of a document: its number, or else issuer, date and the first eight digits of the text's
 * SHA-256. A document that is only cited, without a number, is keyed by its title.
 */
public final class DocumentKey {
  /** The year of a 发文字号 in any of the brackets that it is set in. */
  private static final Pattern YEAR = Pattern.compile("[\\[［〔【﹝（(]((?:19|20)\\d{2})[\\]］〕】﹞）)]");

  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00A0\\u3000]+");
  private static final Pattern FULL_WIDTH_DIGIT = Pattern.compile("[０-９]");
  private static final int HASH_DIGITS = 8;

  private DocumentKey() {}

  /** The key of a document that has been read. */
  public static String of(DocumentClaims claims) {
    Metadata metadata = claims.metadata();
    if (metadata.documentNumber() != null) {
      return ofNumber(metadata.documentNumber().value());
    }
    List<String> parts = new ArrayList<>();
    if (metadata.issuer() != null) {
      parts.add(metadata.issuer().value());
    }
    if (metadata.issuedOn() != null) {
      parts.add(metadata.issuedOn().value().toString());
    }
    parts.add(claims.document().text().sha256().substring(0, HASH_DIGITS));
    return String.join("-", parts);
  }

  /** The key of a document that another cites. */
  public static String ofCited(String title, @Nullable String documentNumber) {
    return ofNumber(documentNumber == null ? title : documentNumber);
  }

  /**
   * A document number in its usual form, whatever brackets, spaces and digit widths it was typed
   * with: {@code 国办发［２０１６］ 40号} is {@code 国办发〔2016〕40号}. A title passes through.
   */
  public static String ofNumber(String number) {
    String key =
        WHITE_SPACE.matcher(Normalizer.normalize(number, Normalizer.Form.NFC)).replaceAll("");
    key = FULL_WIDTH_DIGIT.matcher(key).replaceAll(m -> narrow(m.group()));
    return YEAR.matcher(key).replaceAll("〔$1〕");
  }

  private static String narrow(String digit) {
    return Character.toString(digit.charAt(0) - '０' + '0');
  }
}
