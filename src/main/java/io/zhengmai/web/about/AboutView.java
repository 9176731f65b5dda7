package io.zhengmai.web.about;

import java.util.List;

/**
 * What the page about data and interfaces shows.
 *
 * @param origin the address of this server, without a path
 * @param base that all IRIs start with
 * @param figures how well documents are read
 */
public record AboutView(String origin, String base, List<Quality.Figure> figures) {
  public AboutView {
    figures = List.copyOf(figures);
  }
}
