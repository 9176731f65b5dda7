package io.zhengmai.metadata;

import io.zhengmai.claim.Metadata;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.lexicon.Library;
import io.zhengmai.lexicon.Names;
import io.zhengmai.structure.Outline;
import java.util.List;

/** Reads what a document says of itself; what the sidecar gives comes first. */
public final class MetadataReader {
  public MetadataReader(Library library, Names names) {}

  public Metadata read(SourceDocument document, Outline outline) {
    return new Metadata(null, null, null, null, null, null, null, null, List.of(), List.of());
  }
}
