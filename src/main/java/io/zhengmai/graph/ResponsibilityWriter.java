package io.zhengmai.graph;

import static io.zhengmai.graph.DocumentModel.bool;
import static io.zhengmai.graph.DocumentModel.integer;
import static io.zhengmai.graph.DocumentModel.plain;

import io.zhengmai.claim.Responsibility;
import io.zhengmai.claim.Role;
import io.zhengmai.claim.Task;
import io.zhengmai.vocabulary.ZM;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;

/** Writes who does what: the n-ary responsibilities of a task and the shortcuts beside them. */
final class ResponsibilityWriter {
  private final DocumentModel document;
  private final ThingWriter things;

  ResponsibilityWriter(DocumentModel document, ThingWriter things) {
    this.document = document;
    this.things = things;
  }

  void write(IRI taskIri, Task task, Set<IRI> industries) {
    int number = 0;
    for (Responsibility row : task.responsibilities()) {
      number++;
      IRI node = document.iris().part(taskIri, "responsibility", Integer.toString(number));
      IRI agency = things.agency(row);
      nary(node, taskIri, agency, row);
      document.add(agency, shortcut(row.role()), taskIri);
      if (row.leadBasis() != null) {
        industries.forEach(industry -> document.add(agency, ZM.leadsIndustry, industry));
      }
    }
  }

  private void nary(IRI node, IRI task, IRI agency, Responsibility row) {
    document.claim(node, ZM.Responsibility, row.evidence());
    document.add(task, ZM.hasResponsibility, node);
    document.add(node, ZM.task, task);
    document.add(node, ZM.agency, agency);
    document.add(node, ZM.role, ZM.term(row.role().code()));
    document.add(node, ZM.order, integer(row.order()));
    document.add(node, ZM.surfaceForm, plain(row.surface()));
    document.add(node, ZM.fullName, plain(row.fullName()));
    document.add(node, ZM.list, document.words(row.list()));
    if (row.leadBasis() != null) {
      document.add(node, ZM.leadBasis, ZM.term(row.leadBasis().code()));
    }
    if (row.standing()) {
      document.add(node, ZM.standing, bool(true));
    }
    if (row.implied()) {
      document.add(node, ZM.implied, bool(true));
    }
  }

  /** The property that joins the agency to the task directly. */
  static IRI shortcut(Role role) {
    return switch (role) {
      case LEAD -> ZM.leads;
      case COOPERATING -> ZM.cooperatesOn;
      case RESPONSIBLE -> ZM.isResponsibleFor;
      case DIVIDED_DUTY -> ZM.sharesDutyFor;
    };
  }
}
