package io.zhengmai.graph;

import static io.zhengmai.graph.DocumentModel.chinese;
import static io.zhengmai.graph.DocumentModel.plain;

import io.zhengmai.claim.Citation;
import io.zhengmai.vocabulary.ELI;
import io.zhengmai.vocabulary.ZM;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;

/** Writes what a document implements, replaces or repeals: the n-ary citation and its shortcut. */
final class CitationWriter {
  private final DocumentModel document;
  private final ThingWriter things;

  CitationWriter(DocumentModel document, ThingWriter things) {
    this.document = document;
    this.things = things;
  }

  void write(List<Citation> citations) {
    int number = 0;
    for (Citation citation : citations) {
      number++;
      IRI node = document.part("citation", Integer.toString(number));
      IRI cited = things.cited(citation.title(), citation.documentNumber());
      IRI relation = relation(citation.relation());
      document.claim(node, ZM.Citation, citation.evidence());
      document.add(node, ZM.cites, cited);
      document.add(node, ZM.relation, relation);
      document.add(document.iri(), relation, cited);
      document.add(node, ZM.citedTitle, chinese(citation.title()));
      if (citation.documentNumber() != null) {
        document.add(node, ZM.citedNumber, plain(citation.documentNumber()));
      }
    }
  }

  private static IRI relation(Citation.Relation relation) {
    return switch (relation) {
      case BASED_ON -> ELI.based_on;
      case REPLACES -> ZM.replaces;
      case REPEALS -> ELI.repeals;
    };
  }
}
