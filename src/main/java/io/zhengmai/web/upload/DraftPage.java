package io.zhengmai.web.upload;

import io.zhengmai.explore.document.HeadEntry;
import io.zhengmai.ingest.IngestionReport;
import io.zhengmai.vocabulary.ELI;
import io.zhengmai.vocabulary.ZM;
import io.zhengmai.web.document.ReaderView;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;

/**
 * What was read from a document that is not kept yet.
 *
 * @param name what the client calls it
 * @param fields what the form had, to be sent again
 * @param kept the address of the same document in the store; empty where it has none
 * @param writable whether this server keeps documents at all
 */
public record DraftPage(
    ReaderView view,
    IngestionReport report,
    String name,
    Map<String, String> fields,
    String kept,
    boolean writable) {
  /** What is known of one value of the head, as a form has it; a region is its code. */
  public String value(String field) {
    IRI property =
        switch (field) {
          case "title" -> ELI.title;
          case "issuer" -> ZM.issuer;
          case "regionCode" -> ZM.region;
          case "documentNumber" -> ELI.id_local;
          case "issuedOn" -> ELI.date_document;
          default -> throw new IllegalArgumentException(field);
        };
    return view.document().head().stream()
        .filter(entry -> entry.property().value().equals(property))
        .map(entry -> words(entry, property))
        .findFirst()
        .orElse("");
  }

  private static String words(HeadEntry entry, IRI property) {
    Value value = entry.value().value();
    String iri = value.stringValue();
    return property.equals(ZM.region)
        ? iri.substring(iri.lastIndexOf('/') + 1)
        : entry.value().label().zh();
  }

  /** What was read before anybody corrected it; what there is now where nobody did. */
  public String read(String field) {
    return fields.getOrDefault("was-" + field, value(field));
  }
}
