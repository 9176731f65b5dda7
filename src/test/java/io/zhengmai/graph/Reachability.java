package io.zhengmai.graph;

import io.zhengmai.vocabulary.OA;
import io.zhengmai.vocabulary.ZM;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.PROV;

/**
 * Counts the statements of a document graph that cannot be traced to evidence in the document or to
 * its sidecar; written without a look at {@code ontology/checks/unreachable.rq}, to agree with it.
 */
final class Reachability {
  private final Model graph;
  private final Resource document;
  private final Set<Resource> traced = new HashSet<>();

  private Reachability(Model graph) {
    this.graph = graph;
    this.document = graph.filter(null, ZM.text, null).subjects().iterator().next();
  }

  static List<Statement> untraced(Model graph) {
    Reachability reach = new Reachability(graph);
    reach.trace();
    return graph.stream().filter(s -> !reach.traced.contains(s.getSubject())).toList();
  }

  private void trace() {
    Set<Resource> evidence = new HashSet<>();
    for (Resource e : graph.filter(null, OA.hasSource, document).subjects()) {
      if (List.of(ZM.start, ZM.end, ZM.quote).stream().allMatch(p -> graph.contains(e, p, null))) {
        evidence.add(e);
        traced.addAll(objects(e, OA.hasSelector));
      }
    }
    traced.addAll(evidence);
    traced.add(document);
    for (Resource part : graph.filter(null, ZM.inDocument, document).subjects()) {
      boolean stated = objects(part, ZM.evidence).stream().anyMatch(evidence::contains);
      boolean given = graph.contains(part, ZM.basis, ZM.sidecar);
      boolean placed = graph.contains(part, ZM.start, null) && graph.contains(part, ZM.end, null);
      if (stated || given || placed) {
        traced.add(part);
      }
      if (stated || given) {
        for (IRI named : List.of(ZM.agency, ZM.thing, ZM.cites, ZM.metadataValue)) {
          traced.addAll(objects(part, named));
        }
        objects(part, ZM.agency).forEach(agency -> traced.addAll(objects(agency, ZM.region)));
      }
    }
    for (Resource reading : graph.filter(null, PROV.USED, document).subjects()) {
      traced.add(reading);
      traced.addAll(objects(reading, PROV.WAS_ASSOCIATED_WITH));
      traced.addAll(graph.filter(null, PROV.WAS_GENERATED_BY, reading).subjects());
    }
  }

  private Set<Resource> objects(Resource subject, IRI property) {
    Set<Resource> objects = new HashSet<>();
    for (Statement s : graph.filter(subject, property, null)) {
      if (s.getObject() instanceof Resource resource) {
        objects.add(resource);
      }
    }
    return objects;
  }
}
