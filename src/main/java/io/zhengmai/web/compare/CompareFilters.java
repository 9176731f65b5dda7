package io.zhengmai.web.compare;

import io.zhengmai.analysis.Analysis;
import io.zhengmai.analysis.Scope;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.Labels;
import io.zhengmai.vocabulary.ZM;
import io.zhengmai.web.choice.Option;
import io.zhengmai.web.choice.ThingKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** What a reader of the comparison can choose from. */
final class CompareFilters {
  /** A longer list is no list to choose from; further documents are named by title or number. */
  private static final int MOST_DOCUMENTS = 20;

  private final Analysis analysis;
  private final CompareRequest request;
  private final RepositoryConnection connection;
  private final Labels labels;

  CompareFilters(Analysis analysis, CompareRequest request, RepositoryConnection connection) {
    this.analysis = analysis;
    this.request = request;
    this.connection = connection;
    this.labels = new Labels(connection);
  }

  CompareView.Filters filters() {
    Scope scope = analysis.scope();
    List<IRI> known = scope.documents().stream().map(Scope.Place::document).toList();
    IRI industry = request.topic().industry();
    return new CompareView.Filters(
        options(request.byDocument() ? List.of() : request.sides(), scope.provinces()),
        options(
            request.byDocument() ? request.sides() : List.of(),
            known.size() > MOST_DOCUMENTS ? List.of() : known),
        industry == null ? "" : ThingKey.of(industry),
        lines(),
        request.topic().words());
  }

  /** What is compared and what else there is, in the order of what there is. */
  private List<Option> options(List<IRI> chosen, Collection<IRI> known) {
    Set<IRI> all = new LinkedHashSet<>(known);
    all.addAll(chosen);
    return all.stream()
        .map(
            thing ->
                new Option(ThingKey.of(thing), labels.of((Value) thing), chosen.contains(thing)))
        .toList();
  }

  private List<Option> lines() {
    List<Option> options = new ArrayList<>();
    try (var lines = connection.getStatements(null, RDF.TYPE, ZM.AgencyLine)) {
      lines.stream()
          .map(Statement::getSubject)
          .distinct()
          .map(
              line ->
                  new Option(
                      ThingKey.of(line),
                      labels.of((Value) line),
                      line.equals(request.topic().line())))
          .sorted(Comparator.comparing(Option::value))
          .forEach(options::add);
    }
    options.add(0, new Option("", new Bilingual("全部", "All"), request.topic().line() == null));
    return options;
  }
}
