package io.zhengmai.web.matrix;

import io.zhengmai.analysis.Analysis;
import io.zhengmai.explore.Named;
import io.zhengmai.query.Labels;
import io.zhengmai.web.page.Address;
import io.zhengmai.web.page.Link;
import io.zhengmai.web.page.Linker;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * One request for the page of the matrix, and what each part of the page is made from.
 *
 * @param address of the view, which the links of the parts change
 */
record MatrixReading(
    Analysis analysis,
    MatrixRequest request,
    RepositoryConnection connection,
    Labels labels,
    Linker linker,
    Address address) {
  static MatrixReading of(
      Analysis analysis,
      MatrixRequest request,
      RepositoryConnection connection,
      Linker linker,
      Address address) {
    return new MatrixReading(
        analysis, request, connection, new Labels(connection), linker, address);
  }

  /** What the reader calls a value. */
  String name(Value value) {
    return linker.words(labels.of(value));
  }

  /** A value, leading to its page. */
  Link link(Value value) {
    return linker.of(new Named(value, labels.of(value)));
  }
}
