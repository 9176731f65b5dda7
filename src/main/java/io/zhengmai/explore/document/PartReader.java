package io.zhengmai.explore.document;

import io.zhengmai.explore.Named;
import io.zhengmai.vocabulary.ZM;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;

/** Reads the outline, and what stands beside each part: its tasks, targets and unclear words. */
final class PartReader {
  private final DocumentStatements statements;

  PartReader(DocumentStatements statements) {
    this.statements = statements;
  }

  /** In the order of the text. */
  List<Part> read() {
    return Stream.of(ZM.Preamble, ZM.Section, ZM.Tail)
        .flatMap(type -> statements.claims(type).stream())
        .map(this::part)
        .sorted(Comparator.comparing(Part::span))
        .toList();
  }

  private Part part(IRI iri) {
    String address = iri.stringValue();
    return new Part(
        statements
            .words(iri, ZM.outlineNumber)
            .orElseGet(() -> address.substring(address.lastIndexOf('/') + 1)),
        statements.number(iri, ZM.level),
        statements.words(iri, ZM.heading).orElse(null),
        statements.span(iri, ZM.evidence).orElse(null),
        statements.span(iri),
        in(iri, ZM.Task).map(this::task).sorted(Comparator.comparing(TaskNote::item)).toList(),
        in(iri, ZM.Target)
            .map(this::target)
            .sorted(Comparator.comparing(TargetNote::span))
            .toList(),
        in(iri, ZM.UnresolvedSpan)
            .map(this::unresolved)
            .sorted(Comparator.comparing(UnresolvedNote::span))
            .toList());
  }

  private Stream<IRI> in(IRI part, IRI type) {
    return statements.subjects(ZM.inSection, part).stream()
        .filter(IRI.class::isInstance)
        .map(IRI.class::cast)
        .filter(claim -> statements.isA(claim, type));
  }

  private TaskNote task(IRI task) {
    List<IRI> rows = new ArrayList<>();
    statements.objects(task, ZM.hasResponsibility).forEach(r -> rows.add((IRI) r));
    rows.sort(
        Comparator.comparing((IRI r) -> statements.number(r, ZM.order))
            .thenComparing(DocumentStatements.AS_NUMBERED));
    return new TaskNote(
        statements.named(task),
        statements.number(task, ZM.item),
        statements.span(task, ZM.evidence).orElseThrow(),
        rows.stream().map(this::responsibility).toList(),
        statements.words(task, ZM.deadline).orElse(null),
        statements.span(task, ZM.deadlineEvidence).orElse(null),
        actsOn(task));
  }

  private List<Named> actsOn(IRI task) {
    return statements.objects(task, ZM.hasScope).stream()
        .map(IRI.class::cast)
        .sorted(DocumentStatements.AS_NUMBERED)
        .flatMap(scope -> statements.named(scope, ZM.thing).stream())
        .toList();
  }

  private Responsibility responsibility(IRI row) {
    IRI agency = statements.iri(row, ZM.agency).orElseThrow();
    return new Responsibility(
        statements.named(agency),
        statements.known(agency, ZM.agencyLine).stream()
            .map(statements::named)
            .min(Comparator.comparing(line -> line.value().stringValue()))
            .orElse(null),
        statements.named(row, ZM.role).orElseThrow(),
        statements.named(row, ZM.leadBasis).orElse(null),
        statements.isTrue(row, ZM.standing),
        statements.isTrue(row, ZM.implied),
        statements.words(row, ZM.surfaceForm).orElse(""),
        statements.span(row, ZM.evidence).orElseThrow());
  }

  TargetNote target(IRI target) {
    return new TargetNote(
        statements.named(target),
        statements.named(target, ZM.comparator).orElseThrow(),
        value(target),
        statements.words(target, ZM.deadline).orElse(null),
        statements.words(target, ZM.baseline).orElse(null),
        statements.isTrue(target, ZM.aspirational),
        statements.span(target, ZM.evidence).orElseThrow());
  }

  private String value(IRI target) {
    String number =
        statements
            .words(target, ZM.value)
            .orElseGet(
                () ->
                    statements.words(target, ZM.lowValue).orElse("")
                        + "–"
                        + statements.words(target, ZM.highValue).orElse(""));
    return number + statements.words(target, ZM.unit).orElse("");
  }

  private UnresolvedNote unresolved(IRI claim) {
    IRI evidence = statements.iri(claim, ZM.evidence).orElseThrow();
    return new UnresolvedNote(
        statements.span(evidence),
        statements.words(evidence, ZM.quote).orElse(""),
        statements.bilingual(claim, ZM.unresolvedBecause).orElseThrow());
  }
}
