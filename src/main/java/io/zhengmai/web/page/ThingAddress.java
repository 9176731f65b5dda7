package io.zhengmai.web.page;

import io.zhengmai.graph.Iris;
import io.zhengmai.query.Bilingual;
import io.zhengmai.vocabulary.ZM;
import io.zhengmai.web.answer.IriPath;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import jakarta.inject.Singleton;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/** Where a thing of the graph is found on this server, and which thing an address means. */
@Singleton
public final class ThingAddress {
  private final String things;

  ThingAddress(Iris iris) {
    this.things = iris.base() + "id/";
  }

  /**
   * The thing of an address.
   *
   * @param rawPath the path as sent, after {@code /id/}, {@code /page/} or {@code /data/}
   */
  public IRI thing(String rawPath) {
    try {
      return Values.iri(things + IriPath.iri(rawPath));
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          ProblemType.NOT_FOUND,
          new Bilingual("地址有误：" + rawPath, "This address names no thing: " + rawPath));
    }
  }

  /** Where to read about a thing: here for the things of this graph and its terms. */
  public String page(IRI thing) {
    String iri = thing.stringValue();
    if (iri.startsWith(things)) {
      return at("/page/", thing);
    }
    return iri.startsWith(ZM.NAMESPACE)
        ? "/ontology#" + iri.substring(ZM.NAMESPACE.length())
        : IriPath.uri(iri);
  }

  /** The address of a document's text. */
  public String text(IRI document) {
    return IriPath.uri(
        "/documents/" + document.stringValue().substring((things + "document/").length()));
  }

  /** The address of all that was read from a document, as data. */
  public String graph(IRI document) {
    return "/data/graph/" + IriPath.uri(document.stringValue().substring(things.length()));
  }

  /**
   * The address of words in a document's text.
   *
   * @param start in code points
   * @param end after the last
   */
  public String text(IRI document, int start, int end) {
    return text(document) + "?start=" + start + "&end=" + end + "#mark";
  }

  /** The address of a thing in one of its forms. */
  public String at(String form, IRI thing) {
    return form + IriPath.uri(thing.stringValue().substring(things.length()));
  }
}
