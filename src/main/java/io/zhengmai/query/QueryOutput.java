package io.zhengmai.query;

import io.zhengmai.format.ResultFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.GraphQueryResult;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.query.resultio.TupleQueryResultWriter;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.jspecify.annotations.Nullable;

/** Writes a result as it comes, up to a cap; where that cuts it and its format can, it says so. */
public final class QueryOutput {
  private final ResultFormat format;
  private final ResultNames names;
  private final ResultCap cap;
  private final CountedOutput out;

  private QueryOutput(ResultFormat format, ResultNames names, ResultCap cap, OutputStream out) {
    this.format = format;
    this.names = names;
    this.cap = cap;
    this.out = new CountedOutput(out);
  }

  /**
   * Evaluates a query and writes its result.
   *
   * @param names what to call namespaces and columns
   * @return the cut, if there was one
   * @throws org.eclipse.rdf4j.query.QueryInterruptedException after the query's own time limit
   * @throws IllegalStateException if the format does not hold the kind of result
   */
  public static Optional<Cut> write(
      Query query, ResultFormat format, ResultNames names, ResultCap cap, OutputStream out) {
    QueryOutput output = new QueryOutput(format, names, cap, out);
    if (query instanceof TupleQuery rows) {
      return output.rows(rows);
    }
    if (query instanceof BooleanQuery yesOrNo) {
      format.booleanWriter(out).handleBoolean(yesOrNo.evaluate());
      return Optional.empty();
    }
    if (query instanceof GraphQuery graph) {
      try (GraphQueryResult statements = graph.evaluate()) {
        return output.statements(statements.iterator());
      }
    }
    throw new IllegalArgumentException("no query: " + query);
  }

  /** Writes statements, with their graphs where the format has names for them. */
  public static Optional<Cut> write(
      Iterator<Statement> statements,
      ResultFormat format,
      ResultNames names,
      ResultCap cap,
      OutputStream out) {
    return new QueryOutput(format, names, cap, out).statements(statements);
  }

  private Optional<Cut> rows(TupleQuery query) {
    TupleQueryResultWriter writer = format.bindingsWriter(out, names.headings());
    try (TupleQueryResult rows = query.evaluate()) {
      writer.startQueryResult(rows.getBindingNames());
      Cut cut = null;
      for (long count = 0; cut == null && rows.hasNext(); count++) {
        cut = cutAt(count);
        if (cut == null) {
          writer.handleSolution(rows.next());
        }
      }
      boolean said = cut != null && format.remark(writer, cut.message());
      writer.endQueryResult();
      return said(cut, said);
    }
  }

  private Optional<Cut> statements(Iterator<Statement> statements) {
    RDFWriter writer = format.graphWriter(out);
    writer.startRDF();
    names.prefixes().forEach(p -> writer.handleNamespace(p.getPrefix(), p.getName()));
    Cut cut = null;
    for (long count = 0; cut == null && statements.hasNext(); count++) {
      cut = cutAt(count);
      if (cut == null) {
        writer.handleStatement(statements.next());
      }
    }
    writer.endRDF();
    return said(cut, false);
  }

  private @Nullable Cut cutAt(long count) {
    if (count >= cap.rows()) {
      return new Cut(Cut.Unit.ROWS, cap.rows(), false);
    }
    return out.count() >= cap.bytes() ? new Cut(Cut.Unit.BYTES, cap.bytes(), false) : null;
  }

  private Optional<Cut> said(@Nullable Cut cut, boolean already) {
    if (cut == null) {
      return Optional.empty();
    }
    String remark = already ? null : format.remark(cut.message());
    if (remark != null) {
      try {
        out.write(remark.getBytes(StandardCharsets.UTF_8));
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Optional.of(already || remark != null ? cut.asSaid() : cut);
  }
}
