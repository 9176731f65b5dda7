package io.zhengmai.graph;

import static io.zhengmai.graph.DocumentModel.chinese;
import static io.zhengmai.graph.DocumentModel.integer;

import io.zhengmai.claim.DocumentClaims;
import io.zhengmai.claim.Evidence;
import io.zhengmai.claim.Task;
import io.zhengmai.structure.Section;
import io.zhengmai.vocabulary.ZM;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/** Writes the tasks with what they act on, who is responsible and by when. */
final class TaskWriter {
  private final DocumentModel document;
  private final ScopeWriter scopes;
  private final ResponsibilityWriter responsibilities;

  TaskWriter(DocumentModel document, ThingWriter things) {
    this.document = document;
    this.scopes = new ScopeWriter(document, things);
    this.responsibilities = new ResponsibilityWriter(document, things);
  }

  void write(DocumentClaims claims) {
    for (Task task : claims.tasks()) {
      Iris iris = document.iris();
      IRI iri = iris.task(document.iri(), task.section(), task.item());
      document.claim(iri, ZM.Task, task.evidence());
      document.add(document.iri(), ZM.hasTask, iri);
      document.add(iri, ZM.inSection, iris.section(document.iri(), task.section()));
      claims
          .outline()
          .find(task.section())
          .map(Section::heading)
          .ifPresent(heading -> document.add(iri, RDFS.LABEL, chinese(heading)));
      if (task.item() > 0) {
        document.add(iri, ZM.item, integer(task.item()));
      }
      if (task.deadline() != null) {
        document.add(iri, ZM.deadline, Deadline.literal(task.deadline()));
      }
      Evidence limit = task.deadlineEvidence();
      if (limit != null) {
        document.add(iri, ZM.deadlineEvidence, document.words(limit.span()));
        document.add(iri, ZM.deadlineRule, iris.rule(limit.rule()));
        document.explain(iri, limit, String.valueOf(task.deadline()));
      }
      Set<IRI> industries = scopes.write(iri, task);
      responsibilities.write(iri, task, industries);
    }
  }
}
