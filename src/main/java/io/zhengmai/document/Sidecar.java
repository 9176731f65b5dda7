package io.zhengmai.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Metadata that stands beside a text, written by a person. What is null here is read from the text.
 *
 * <p>The file has the name of the text with the ending {@code .yaml}, and these keys, all of them
 * optional:
 *
 * <pre>{@code
 * title: 某省消费品工业“三品”专项行动实施方案
 * titleBasis: inferred       # or stated, the default: the text's own words
 * issuer: 某省人民政府办公厅
 * issuerBasis: inferred      # or stated, the default
 * regionCode: "630000"       # six digits of GB/T 2260
 * documentNumber: none       # or the number; none: it is known that there is none
 * issuedOn: 2016-07-27       # or none: it is known that the text has no date
 * source: where the text was obtained, as an address or in words
 * }</pre>
 *
 * @param titleInferred true where the title is the curator's reading and not the text's own words
 * @param issuerInferred the same of the issuer
 * @param regionCode six digits of GB/T 2260
 * @param withoutNumber true where it is known that the document has no number
 * @param undated true where it is known that the text has no date
 * @param source where the text was obtained, as an address or in words
 */
public record Sidecar(
    @Nullable String title,
    boolean titleInferred,
    @Nullable String issuer,
    boolean issuerInferred,
    @Nullable String regionCode,
    @Nullable String documentNumber,
    boolean withoutNumber,
    @Nullable LocalDate issuedOn,
    boolean undated,
    @Nullable String source) {
  public static final Sidecar NONE =
      new Sidecar(null, false, null, false, null, null, false, null, false, null);

  public Sidecar {
    if (regionCode != null && !regionCode.matches("\\d{6}")) {
      throw new IllegalArgumentException("regionCode is not six digits: " + regionCode);
    }
  }
}
