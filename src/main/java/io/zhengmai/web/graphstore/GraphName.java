package io.zhengmai.web.graphstore;

import io.zhengmai.query.Bilingual;
import io.zhengmai.web.answer.FormParameters;
import io.zhengmai.web.answer.IriPath;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.util.Values;
import org.jspecify.annotations.Nullable;

/**
 * Which graph a request is about (section 4 of the protocol).
 *
 * @param iri the name; null for the graph without one, which {@code ?default} stands for
 */
record GraphName(@Nullable IRI iri) {
  static final String PATH = "/graph-store";

  /**
   * Reads the name.
   *
   * @param address the address of the request without its query, percent-encoded
   * @param path the path of that address
   * @return null where the request names no graph, as one that makes a new graph does
   */
  static @Nullable GraphName of(String address, String path, @Nullable String query) {
    Map<String, List<String>> parameters = FormParameters.parse(query);
    String graph = FormParameters.single(parameters, "graph");
    boolean unnamed = FormParameters.single(parameters, "default") != null;
    boolean direct = path.length() > PATH.length() + 1;
    if ((graph != null ? 1 : 0) + (unnamed ? 1 : 0) + (direct ? 1 : 0) > 1) {
      throw bad(
          "只能指定一个图：?graph=IRI、?default 或路径", "Name one graph: ?graph=IRI, ?default, or the path");
    }
    if (unnamed) {
      return new GraphName(null);
    }
    if (!direct && graph == null) {
      return null;
    }
    String name = graph != null ? graph : IriPath.iri(address);
    try {
      return new GraphName(Values.iri(name));
    } catch (IllegalArgumentException e) {
      throw bad("图的名称应为绝对 IRI：" + name, "The name of a graph has to be an absolute IRI: " + name);
    }
  }

  /** The graph in the form that RDF4J's methods take. */
  Resource[] contexts() {
    return new Resource[] {iri};
  }

  @Override
  public String toString() {
    return iri == null ? "default" : iri.toString();
  }

  private static ProblemException bad(String zh, String en) {
    return new ProblemException(ProblemType.BAD_REQUEST, new Bilingual(zh, en));
  }
}
