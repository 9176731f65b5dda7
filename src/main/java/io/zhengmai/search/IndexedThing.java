package io.zhengmai.search;

import io.zhengmai.query.ThingKind;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What the index knows of a thing.
 *
 * @param kinds at least one, the first the one it is shown as
 * @param names its labels and titles, the best first
 * @param aliases other names, codes, and the words by which documents name it
 * @param text the words that it stands for in a document; null for none
 * @param regions that it belongs to; where it belongs to none, those of the documents that name it
 * @param years of its document, or of the documents that name it
 * @param graphs that say anything of this: when one changes, the thing is read again
 * @param uses how often documents name it
 */
record IndexedThing(
    IRI iri,
    Set<ThingKind> kinds,
    List<String> names,
    List<String> aliases,
    @Nullable DocumentText text,
    Set<IRI> regions,
    Set<String> years,
    Set<Resource> graphs,
    long uses) {

  /**
   * Words of a document.
   *
   * @param start where they begin, in code points
   */
  record DocumentText(IRI document, int start, String words) {}
}
