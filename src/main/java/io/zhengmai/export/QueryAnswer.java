package io.zhengmai.export;

import io.zhengmai.format.ResultFormat;
import io.zhengmai.format.ResultKind;
import io.zhengmai.graph.SortedRdf;
import io.zhengmai.network.NetworkOutput;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.Cut;
import io.zhengmai.query.PreparedQuery;
import io.zhengmai.query.QueryOutput;
import io.zhengmai.query.ResultCap;
import io.zhengmai.query.ResultNames;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.query.Query;

/** Writes the answer of a canned query in any of its formats. */
public final class QueryAnswer {
  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private QueryAnswer() {}

  /** Whether a byte order mark may stand before the answer: in tables as text. */
  public static boolean takesBom(ResultFormat format) {
    return format == ResultFormat.CSV || format == ResultFormat.TSV;
  }

  /**
   * Evaluates a query and writes its answer.
   *
   * @param bom whether to start with a byte order mark, without which Excel reads no UTF-8
   * @return the cut, if there was one
   * @throws IllegalArgumentException if the format is none of the query's, or takes no mark
   * @throws org.eclipse.rdf4j.query.QueryInterruptedException after the query's own time limit
   */
  public static Optional<Cut> write(
      PreparedQuery prepared, ResultFormat format, boolean bom, ResultCap cap, OutputStream out)
      throws IOException {
    if (bom) {
      if (!takesBom(format)) {
        throw new IllegalArgumentException(format.label() + " takes no byte order mark");
      }
      out.write(BOM);
    }
    return format.holds(ResultKind.NETWORK)
        ? NetworkOutput.write(prepared.rows(), prepared.query(), format, cap, out)
        : QueryOutput.write(query(prepared), format, names(prepared.query()), cap, out);
  }

  /** Workbooks are for people, who read Chinese here. */
  private static ResultNames names(CannedQuery query) {
    return new ResultNames(
        SortedRdf.PREFIXES,
        query.columns().stream()
            .collect(Collectors.toMap(CannedQuery.Column::name, column -> column.label().zh())));
  }

  private static Query query(PreparedQuery prepared) {
    return switch (prepared.query().kind()) {
      case BOOLEAN -> prepared.answer();
      case GRAPH, DATASET -> prepared.graph();
      case BINDINGS, NETWORK -> prepared.rows();
    };
  }
}
