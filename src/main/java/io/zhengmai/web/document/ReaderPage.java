package io.zhengmai.web.document;

import io.zhengmai.vocabulary.ELI;

/**
 * The page of a document of the store.
 *
 * @param about the address of what the graph says about it
 * @param data the address of its graph
 * @param graph the address that starts the graph explorer with it
 */
public record ReaderPage(ReaderView view, String title, String about, String data, String graph) {
  /** What a citation names: the title in its marks, and the number where there is one. */
  public String source() {
    String number =
        view.document().head().stream()
            .filter(entry -> entry.property().value().equals(ELI.id_local))
            .map(entry -> "（" + entry.value().label().zh() + "）")
            .findFirst()
            .orElse("");
    return "《" + title + "》" + number;
  }
}
