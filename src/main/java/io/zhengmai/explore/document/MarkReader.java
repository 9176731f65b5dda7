package io.zhengmai.explore.document;

import io.zhengmai.explore.Named;
import io.zhengmai.query.Bilingual;
import io.zhengmai.vocabulary.ZM;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Reads which words name or say something. Claims that name the same thing by the same words make
 * one mark with the notes of all.
 */
final class MarkReader {
  private final DocumentStatements statements;
  private final Map<Mark, Set<Bilingual>> marks = new LinkedHashMap<>();

  MarkReader(DocumentStatements statements) {
    this.statements = statements;
  }

  List<Mark> read() {
    statements.claims(ZM.Responsibility).forEach(this::responsibility);
    statements.claims(ZM.Scope).forEach(this::scope);
    statements.claims(ZM.Mention).forEach(this::mention);
    statements.claims(ZM.Target).forEach(this::target);
    statements.claims(ZM.Citation).forEach(this::citation);
    statements.claims(ZM.MetadataValue).forEach(this::metadata);
    statements.claims(ZM.UnresolvedSpan).forEach(this::unresolved);
    List<Mark> all = new ArrayList<>();
    marks.forEach(
        (m, notes) -> all.add(new Mark(m.span(), m.kind(), m.thing(), List.copyOf(notes))));
    all.sort(Comparator.comparing(Mark::span).thenComparing(Mark::kind));
    return all;
  }

  private void responsibility(IRI row) {
    IRI agency = statements.iri(row, ZM.agency).orElseThrow();
    List<Bilingual> notes = new ArrayList<>();
    statements.named(row, ZM.role).ifPresent(role -> notes.add(role.label()));
    statements.named(row, ZM.leadBasis).ifPresent(basis -> notes.add(basis.label()));
    reason(agency).ifPresent(notes::add);
    mark(row, MarkKind.AGENCY, agency, together(notes));
  }

  private void scope(IRI scope) {
    thing(scope, kind(scope));
  }

  private void mention(IRI mention) {
    MarkKind kind =
        statements
            .iri(mention, ZM.kind)
            .map(List::of)
            .flatMap(MarkKind::of)
            .orElse(MarkKind.UNRESOLVED);
    thing(mention, kind);
  }

  private void thing(IRI claim, MarkKind kind) {
    IRI thing = statements.iri(claim, ZM.thing).orElse(null);
    if (thing != null) {
      mark(claim, kind, thing, Optional.empty());
    } else {
      mark(claim, MarkKind.UNRESOLVED, null, reason(claim));
    }
  }

  private void target(IRI target) {
    TargetNote note = new PartReader(statements).target(target);
    Bilingual comparator = note.comparator().label();
    mark(
        target,
        MarkKind.TARGET,
        target,
        Optional.of(
            new Bilingual(
                comparator.zh() + " " + note.value(), comparator.en() + " " + note.value())));
  }

  private void citation(IRI citation) {
    mark(
        citation,
        MarkKind.DOCUMENT,
        statements.iri(citation, ZM.cites).orElse(null),
        statements.named(citation, ZM.relation).map(Named::label));
  }

  private void metadata(IRI value) {
    statements
        .iri(value, ZM.metadataValue)
        .ifPresent(
            thing ->
                mark(
                    value,
                    kindOf(thing),
                    thing,
                    statements.named(value, ZM.property).map(Named::label)));
  }

  private void unresolved(IRI claim) {
    mark(claim, MarkKind.UNRESOLVED, null, reason(claim));
  }

  private MarkKind kind(IRI claim) {
    return statements.iri(claim, ZM.thing).map(this::kindOf).orElse(MarkKind.UNRESOLVED);
  }

  private MarkKind kindOf(IRI thing) {
    return MarkKind.of(statements.known(thing, RDF.TYPE)).orElse(MarkKind.UNRESOLVED);
  }

  private Optional<Bilingual> reason(IRI claim) {
    return statements.bilingual(claim, ZM.unresolvedBecause);
  }

  private static Optional<Bilingual> together(List<Bilingual> notes) {
    return notes.stream()
        .reduce((a, b) -> new Bilingual(a.zh() + " · " + b.zh(), a.en() + " · " + b.en()));
  }

  private void mark(IRI claim, MarkKind kind, @Nullable Value thing, Optional<Bilingual> note) {
    Named named = thing == null ? null : statements.named(thing);
    for (Span span : statements.spans(claim, ZM.evidence)) {
      Set<Bilingual> notes =
          marks.computeIfAbsent(
              new Mark(span, kind, named, List.of()), mark -> new LinkedHashSet<>());
      note.ifPresent(notes::add);
    }
  }
}
