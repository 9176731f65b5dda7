package io.zhengmai.validation;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;

/** Graphs that were refused because they are not as every graph must be. */
public final class InvalidGraphException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient ValidationReport report;

  public InvalidGraphException(List<IRI> graphs, ValidationReport report) {
    super(
        "图谱未通过校验，未写入 Refused, not as every graph must be: "
            + graphs.stream().map(IRI::stringValue).collect(Collectors.joining(", "))
            + "\n"
            + report);
    this.report = report;
  }

  public ValidationReport report() {
    return report;
  }
}
