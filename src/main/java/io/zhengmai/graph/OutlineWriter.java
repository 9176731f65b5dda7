package io.zhengmai.graph;

import static io.zhengmai.graph.DocumentModel.chinese;
import static io.zhengmai.graph.DocumentModel.integer;
import static io.zhengmai.graph.DocumentModel.plain;

import io.zhengmai.claim.Evidence;
import io.zhengmai.document.TextSpan;
import io.zhengmai.structure.Outline;
import io.zhengmai.structure.Section;
import io.zhengmai.vocabulary.ZM;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/**
 * Writes the sections, and what stands before and after them where that is not empty, each with its
 * span.
 */
final class OutlineWriter {
  private final DocumentModel document;

  OutlineWriter(DocumentModel document) {
    this.document = document;
  }

  void write(Outline outline) {
    part(Outline.PREAMBLE, ZM.Preamble, outline.preamble(), 0);
    int position = 0;
    for (Section section : outline.sections()) {
      position++;
      section(section, position);
    }
    part(Outline.TAIL, ZM.Tail, outline.tail(), position + 1);
  }

  private void part(String id, IRI type, TextSpan span, int position) {
    if (span.length() > 0) {
      place(document.iris().section(document.iri(), id), type, span, position);
    }
  }

  private void section(Section section, int position) {
    Iris iris = document.iris();
    IRI iri = iris.section(document.iri(), section.id());
    place(iri, ZM.Section, section.span(), position);
    document.add(document.iri(), ZM.hasSection, iri);
    document.add(iri, ZM.outlineNumber, plain(section.id()));
    document.add(iri, ZM.level, integer(section.level()));
    document.add(iri, ZM.heading, chinese(section.heading()));
    TextSpan ordinal = null;
    if (section.ordinal() != null) {
      int start = section.span().start();
      ordinal = new TextSpan(start, start + section.ordinal().length());
      document.add(iri, ZM.ordinal, plain(section.ordinal()));
    }
    document.reads(iri, new Evidence(section.headingSpan(), section.rule(), ordinal));
    if (section.parent() != null) {
      document.add(iri, ZM.parentSection, iris.section(document.iri(), section.parent()));
    }
  }

  private void place(IRI iri, IRI type, TextSpan span, int position) {
    TextSpan points = document.text().codePoints(span);
    document.add(iri, RDF.TYPE, type);
    document.add(iri, ZM.inDocument, document.iri());
    document.add(iri, ZM.position, integer(position));
    document.add(iri, ZM.start, integer(points.start()));
    document.add(iri, ZM.end, integer(points.end()));
  }
}
