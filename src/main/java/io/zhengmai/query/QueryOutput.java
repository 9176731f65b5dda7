package io.zhengmai.query;

import io.zhengmai.format.ResultFormat;
import java.io.OutputStream;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.rio.helpers.RDFHandlerWrapper;

/** Evaluates a query and writes its result as it comes. */
public final class QueryOutput {
  private QueryOutput() {}

  /**
   * Evaluates a query.
   *
   * @param prefixes for formats that abbreviate
   * @throws org.eclipse.rdf4j.query.QueryInterruptedException after the query's own time limit
   * @throws IllegalStateException if the format does not hold the kind of result
   */
  public static void write(
      Query query, ResultFormat format, Iterable<Namespace> prefixes, OutputStream out) {
    if (query instanceof TupleQuery rows) {
      rows.evaluate(format.bindingsWriter(out));
    } else if (query instanceof BooleanQuery yesOrNo) {
      format.booleanWriter(out).handleBoolean(yesOrNo.evaluate());
    } else if (query instanceof GraphQuery graph) {
      graph.evaluate(
          new RDFHandlerWrapper(format.graphWriter(out)) {
            @Override
            public void startRDF() {
              super.startRDF();
              prefixes.forEach(p -> handleNamespace(p.getPrefix(), p.getName()));
            }
          });
    } else {
      throw new IllegalArgumentException("no query: " + query);
    }
  }
}
