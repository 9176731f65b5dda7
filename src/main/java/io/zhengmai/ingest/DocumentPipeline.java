package io.zhengmai.ingest;

import io.zhengmai.claim.DocumentClaims;
import io.zhengmai.document.DocumentReader;
import io.zhengmai.document.Sidecar;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.document.UnreadableDocumentException;
import io.zhengmai.extraction.Extractor;
import io.zhengmai.graph.DocumentGraph;
import io.zhengmai.graph.Iris;
import io.zhengmai.lexicon.Library;
import io.zhengmai.lexicon.Region;
import io.zhengmai.reference.ReferenceData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The way of one document from its file to its graph. Safe for use by several threads. */
public final class DocumentPipeline {
  private final DocumentReader reader = new DocumentReader();
  private final Extractor extractor;
  private final Iris iris;
  private final Map<String, Region> counties = new HashMap<>();

  /** A pipeline with the rules and names of a library, which names things under a base. */
  public static DocumentPipeline of(Library library, Iris iris) {
    return new DocumentPipeline(library, ReferenceData.read(library), iris);
  }

  /** A pipeline with the rules of a library and reference data, which names things under a base. */
  public DocumentPipeline(Library library, ReferenceData reference, Iris iris) {
    this.extractor = new Extractor(library, reference.names());
    this.iris = iris;
    reference.counties().forEach(county -> counties.put(county.code(), county));
  }

  /**
   * Reads what a file says.
   *
   * @throws UnreadableDocumentException if it is no policy document
   * @throws IOException if it cannot be read at all
   */
  public DocumentClaims claims(Path file) throws IOException, UnreadableDocumentException {
    return claims(reader.read(file));
  }

  /** Reads what a document says. */
  public DocumentClaims claims(SourceDocument document) {
    return extractor.extract(document);
  }

  /**
   * Reads what somebody sent.
   *
   * @param fileName its ending tells the format where the content does not
   * @param sidecar what a curator knows of it
   * @throws UnreadableDocumentException if it is no policy document
   * @throws IOException if it is broken
   */
  public DocumentClaims claims(String fileName, byte[] content, Sidecar sidecar)
      throws IOException, UnreadableDocumentException {
    return claims(reader.read(fileName, content, sidecar));
  }

  /** The graph of what was read. */
  public DocumentGraph graph(DocumentClaims claims) {
    return DocumentGraph.of(claims, iris, counties);
  }
}
