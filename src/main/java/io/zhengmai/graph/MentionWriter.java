package io.zhengmai.graph;

import static io.zhengmai.graph.DocumentModel.bool;
import static io.zhengmai.graph.DocumentModel.plain;

import io.zhengmai.claim.Mention;
import io.zhengmai.resolution.Resolution;
import io.zhengmai.vocabulary.ZM;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;

/** Writes the named things that occur in each section. */
final class MentionWriter {
  private final DocumentModel document;
  private final ThingWriter things;

  MentionWriter(DocumentModel document, ThingWriter things) {
    this.document = document;
    this.things = things;
  }

  void write(List<Mention> mentions) {
    int number = 0;
    for (Mention mention : mentions) {
      number++;
      write(document.part("mention", Integer.toString(number)), mention);
    }
  }

  private void write(IRI node, Mention mention) {
    document.claim(node, ZM.Mention, mention.evidence());
    document.add(node, ZM.inSection, document.iris().section(document.iri(), mention.section()));
    document.add(node, ZM.kind, ThingWriter.typeOf(mention.kind()));
    document.add(node, ZM.surfaceForm, plain(mention.surface()));
    document.add(node, ZM.canonicalForm, plain(mention.canonical()));
    if (mention.managementMethod()) {
      document.add(node, ZM.isManagementMethod, bool(true));
    }
    IRI thing = things.thing(mention.kind(), mention.thing());
    if (thing != null) {
      document.add(node, ZM.thing, thing);
    } else if (mention.thing() instanceof Resolution.Unresolved unresolved) {
      document.because(node, ZM.unresolvedBecause, unresolved.reason());
    }
  }
}
