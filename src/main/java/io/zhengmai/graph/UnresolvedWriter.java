package io.zhengmai.graph;

import io.zhengmai.claim.UnresolvedSpan;
import io.zhengmai.vocabulary.ZM;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;

/** Writes the words that look like a fact and could not be read, for a curator to see. */
final class UnresolvedWriter {
  private final DocumentModel document;

  UnresolvedWriter(DocumentModel document) {
    this.document = document;
  }

  void write(List<UnresolvedSpan> spans) {
    int number = 0;
    for (UnresolvedSpan span : spans) {
      number++;
      IRI node = document.part("unresolved", Integer.toString(number));
      document.claim(node, ZM.UnresolvedSpan, span.evidence());
      document.add(node, ZM.inSection, document.iris().section(document.iri(), span.section()));
      document.because(node, ZM.unresolvedBecause, span.reason());
    }
  }
}
