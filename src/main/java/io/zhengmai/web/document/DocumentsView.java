package io.zhengmai.web.document;

import io.zhengmai.web.page.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the list of documents shows. */
public record DocumentsView(List<Row> documents) {
  /**
   * A document.
   *
   * @param text the address of its text
   */
  public record Row(
      Link document,
      String text,
      @Nullable String number,
      @Nullable String issuer,
      @Nullable String region,
      @Nullable String issuedOn,
      int tasks) {}
}
