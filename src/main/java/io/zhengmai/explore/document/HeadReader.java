package io.zhengmai.explore.document;

import io.zhengmai.vocabulary.ELI;
import io.zhengmai.vocabulary.ZM;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;

/** Reads a document's metadata, each value with where it comes from. */
final class HeadReader {
  /** The order of a document's head. */
  private static final List<IRI> ORDER =
      List.of(
          ELI.title,
          ELI.id_local,
          ZM.issuer,
          ZM.region,
          ELI.date_document,
          ZM.effectiveFrom,
          ZM.effectiveTo,
          ZM.addressee,
          DCTERMS.SOURCE);

  private final DocumentStatements statements;

  HeadReader(DocumentStatements statements) {
    this.statements = statements;
  }

  List<HeadEntry> read(IRI document) {
    List<HeadEntry> head = new ArrayList<>();
    for (IRI node : statements.claims(ZM.MetadataValue)) {
      IRI property = statements.iri(node, ZM.property).orElseThrow();
      head.add(
          new HeadEntry(
              statements.named(property),
              statements.named(node, ZM.metadataValue).orElseThrow(),
              statements.named(basis(document, property, node)),
              statements.span(node, ZM.evidence).orElse(null)));
    }
    head.sort(Comparator.comparing(entry -> place(entry.property().value())));
    return head;
  }

  /** In the order of the text. */
  List<CitationNote> citations() {
    return statements.claims(ZM.Citation).stream()
        .map(
            node ->
                new CitationNote(
                    statements.named(node, ZM.cites).orElseThrow(),
                    statements.named(node, ZM.relation).orElseThrow(),
                    statements.span(node, ZM.evidence).orElseThrow()))
        .toList();
  }

  /** A curator may say of a title whether the text states it: that is the better answer. */
  private IRI basis(IRI document, IRI property, IRI node) {
    IRI basis = statements.iri(node, ZM.basis).orElseThrow();
    return property.equals(ELI.title)
        ? statements.iri(document, ZM.titleBasis).orElse(basis)
        : basis;
  }

  private static int place(Value property) {
    int place = ORDER.indexOf(property);
    return place < 0 ? ORDER.size() : place;
  }
}
