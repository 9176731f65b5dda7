package io.zhengmai.metadata;

import io.zhengmai.document.TextSpan;

/**
 * A 发文字号 in its standard form: 国办发〔2016〕40号.
 *
 * @param code the organ's code: 国办发
 * @param span where the text writes it, in whatever form
 */
public record DocumentNumber(String code, int year, int serial, TextSpan span) {
  public DocumentNumber {
    if (code.isBlank() || year < 1900 || year > 2999 || serial < 1) {
      throw new IllegalArgumentException("no document number: " + code + year + "/" + serial);
    }
  }

  /** The standard form: six-cornered brackets, half-width digits, no blanks. */
  public String value() {
    return code + "〔" + year + "〕" + serial + "号";
  }

  @Override
  public String toString() {
    return value();
  }
}
