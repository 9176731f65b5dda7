package io.zhengmai.format;

import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.jspecify.annotations.Nullable;

/** SPARQL JSON with a member {@code remark} beside {@code results}, which clients pass over. */
final class RemarkingJsonWriter extends SPARQLResultsJSONWriter implements Remarking {
  private @Nullable String remark;

  RemarkingJsonWriter(OutputStream out) {
    super(out);
  }

  @Override
  public void remark(String text) {
    remark = text;
  }

  @Override
  protected void endDocument() throws IOException {
    if (remark != null) {
      jg.writeStringField("remark", remark);
    }
    super.endDocument();
  }
}
