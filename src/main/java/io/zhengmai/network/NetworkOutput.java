package io.zhengmai.network;

import io.zhengmai.format.ResultFormat;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.Cut;
import io.zhengmai.query.Network;
import io.zhengmai.query.ResultCap;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;

/**
 * Writes the rows of a query as a network. The rows are held in memory, because both formats want
 * to know of all nodes and their attributes before the first edge.
 */
public final class NetworkOutput {
  private NetworkOutput() {}

  /**
   * Evaluates a query and writes its network.
   *
   * @param rows the query with its arguments
   * @param query what its columns are
   * @param cap of rows; the network as a whole is as large as it comes out
   * @return the cut, if there was one; the result says so itself
   * @throws IllegalArgumentException if the query has no network, or the format is none of one
   * @throws org.eclipse.rdf4j.query.QueryInterruptedException after the query's own time limit
   */
  public static Optional<Cut> write(
      TupleQuery rows, CannedQuery query, ResultFormat format, ResultCap cap, OutputStream out) {
    Network columns = query.network();
    if (columns == null) {
      throw new IllegalArgumentException(query.name() + " is no network");
    }
    RowNetwork network = new RowNetwork(query.columns(), columns);
    Optional<Cut> cut = Optional.empty();
    try (TupleQueryResult result = rows.evaluate()) {
      for (long count = 0; cut.isEmpty() && result.hasNext(); count++) {
        if (count >= cap.rows()) {
          cut = Optional.of(new Cut(Cut.Unit.ROWS, cap.rows(), true));
        } else {
          network.add(result.next());
        }
      }
    }
    String remark = cut.map(Cut::message).orElse("");
    write(network, query.summary(), remark, format, out);
    return cut;
  }

  /**
   * Writes the network of rows that are at hand.
   *
   * @param rows with both ends, or with the source alone for a thing without an edge
   * @param columns all of them, with their labels
   * @param ends which columns are the ends of an edge
   * @throws IllegalArgumentException if the format is none of a network
   */
  public static void write(
      Iterable<? extends BindingSet> rows,
      List<CannedQuery.Column> columns,
      Network ends,
      Bilingual title,
      ResultFormat format,
      OutputStream out) {
    RowNetwork network = new RowNetwork(columns, ends);
    rows.forEach(network::add);
    write(network, title, "", format, out);
  }

  private static void write(
      RowNetwork network, Bilingual title, String remark, ResultFormat format, OutputStream out) {
    switch (format) {
      case GEXF -> new GexfWriter(network, title, remark).write(out);
      case GRAPHML -> new GraphmlWriter(network, title, remark).write(out);
      default -> throw new IllegalArgumentException(format.label() + " holds no network");
    }
  }
}
