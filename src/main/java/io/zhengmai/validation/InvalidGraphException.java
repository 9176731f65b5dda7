package io.zhengmai.validation;

import org.eclipse.rdf4j.model.IRI;

/** A graph that was refused because it is not as every graph must be. */
public final class InvalidGraphException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient ValidationReport report;

  public InvalidGraphException(IRI graph, ValidationReport report) {
    super(
        "图谱未通过校验，未写入 Refused, not as every graph must be: " + graph.stringValue() + "\n" + report);
    this.report = report;
  }

  public ValidationReport report() {
    return report;
  }
}
