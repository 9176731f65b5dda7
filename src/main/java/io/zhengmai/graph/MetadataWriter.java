package io.zhengmai.graph;

import static io.zhengmai.graph.DocumentModel.chinese;
import static io.zhengmai.graph.DocumentModel.plain;

import io.zhengmai.claim.Basis;
import io.zhengmai.claim.DocumentClaims;
import io.zhengmai.claim.Metadata;
import io.zhengmai.claim.Read;
import io.zhengmai.document.Sidecar;
import io.zhengmai.vocabulary.ELI;
import io.zhengmai.vocabulary.ZM;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is known of the document as a whole. Beside each value stands a {@code
 * zm:MetadataValue} that says whether the sidecar gives it or which words of the text do.
 */
final class MetadataWriter {
  private final DocumentModel document;
  private final ThingWriter things;
  private final boolean hasSidecar;

  MetadataWriter(DocumentModel document, ThingWriter things, Sidecar sidecar) {
    this.document = document;
    this.things = things;
    this.hasSidecar = !sidecar.equals(Sidecar.NONE);
  }

  void write(DocumentClaims claims) {
    IRI iri = document.iri();
    document.add(iri, RDF.TYPE, ZM.PolicyDocument);
    document.add(iri, RDF.TYPE, ELI.LegalResource);
    document.add(iri, DCTERMS.LANGUAGE, plain("zh"));
    document.add(iri, ZM.text, plain(document.text().value()));
    document.add(iri, ZM.textDigest, plain(document.text().sha256()));
    source(claims.document().sidecar());
    Metadata metadata = claims.metadata();
    title(metadata.title());
    IRI region = region(metadata.regionCode());
    issuer(metadata.issuer(), region);
    Read<String> number = metadata.documentNumber();
    if (number != null) {
      value("number", ELI.id_local, plain(DocumentKey.ofNumber(number.value())), number);
    }
    if (metadata.issuedOn() != null) {
      String date = metadata.issuedOn().value().toString();
      value("date", ELI.date_document, Values.literal(date, XSD.DATE), metadata.issuedOn());
    }
    year("effective-from", ZM.effectiveFrom, metadata.effectiveFrom());
    year("effective-to", ZM.effectiveTo, metadata.effectiveTo());
    addressees(metadata.addressees());
    new CitationWriter(document, things).write(metadata.citations());
  }

  private void source(Sidecar sidecar) {
    if (sidecar.source() != null) {
      Value source = plain(sidecar.source());
      document.add(document.iri(), DCTERMS.SOURCE, source);
      metadataValue("source", DCTERMS.SOURCE, source, Basis.SIDECAR);
    }
  }

  private void title(@Nullable Read<String> title) {
    if (title != null) {
      value("title", ELI.title, chinese(title.value()), title);
      document.add(document.iri(), ZM.titleBasis, ZM.term(title.basis().code()));
    }
  }

  private @Nullable IRI region(@Nullable Read<String> code) {
    if (code == null) {
      return null;
    }
    IRI region = things.region(code.value());
    value("region", ZM.region, region, code);
    return region;
  }

  private void issuer(@Nullable Read<String> issuer, @Nullable IRI region) {
    if (issuer != null) {
      value("issuer", ZM.issuer, things.issuer(issuer.value(), region), issuer);
    }
  }

  private void year(String name, IRI property, @Nullable Read<Integer> year) {
    if (year != null) {
      value(name, property, DocumentModel.year(year.value()), year);
    }
  }

  private void addressees(List<Read<String>> addressees) {
    int number = 0;
    for (Read<String> addressee : addressees) {
      number++;
      value("addressee-" + number, ZM.addressee, chinese(addressee.value()), addressee);
    }
  }

  private void value(String name, IRI property, Value value, Read<?> read) {
    document.add(document.iri(), property, value);
    IRI node = metadataValue(name, property, value, source(read));
    if (read.evidence() != null) {
      document.reads(node, read.evidence());
    }
  }

  /**
   * Where a value comes from. What the sidecar gives comes from the sidecar, also where the curator
   * calls it inferred: {@code zm:titleBasis} keeps that.
   */
  private Basis source(Read<?> read) {
    return read.evidence() == null && hasSidecar ? Basis.SIDECAR : read.basis();
  }

  private IRI metadataValue(String name, IRI property, Value value, Basis basis) {
    IRI node = document.part("metadata", name);
    document.add(node, RDF.TYPE, ZM.MetadataValue);
    document.add(node, ZM.inDocument, document.iri());
    document.add(node, ZM.property, property);
    document.add(node, ZM.metadataValue, value);
    document.add(node, ZM.basis, ZM.term(basis.code()));
    return node;
  }
}
