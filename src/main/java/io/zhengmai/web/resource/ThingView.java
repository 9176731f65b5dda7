package io.zhengmai.web.resource;

import io.zhengmai.web.negotiation.Language;
import io.zhengmai.web.page.Link;
import java.util.List;

/**
 * What the page of a thing shows.
 *
 * @param types what it is
 * @param says what is said of it
 * @param pointing what points to it
 * @param pointingCut whether there is more that points to it than is shown
 * @param sources the words that say so
 * @param data the address of its data
 */
public record ThingView(
    Language language,
    String label,
    String iri,
    List<Link> types,
    List<Row> says,
    List<Row> pointing,
    boolean pointingCut,
    List<Source> sources,
    String data) {

  /** A property and its values. */
  public record Row(Link property, List<Link> values) {}

  /** Words of a document. */
  public record Source(String quote, Link document, String span) {}
}
