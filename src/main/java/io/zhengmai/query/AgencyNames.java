package io.zhengmai.query;

import io.zhengmai.vocabulary.ZM;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * Reads the name of an agency as a region and the usual name of the agencies of a line: 河北省 +
 * 工业和信息化厅. A region that is left out, or called by what documents call their own (省, 自治区), fits
 * every region.
 */
final class AgencyNames {
  private final RepositoryConnection connection;
  private final ThingFinder things;

  AgencyNames(RepositoryConnection connection, ThingFinder things) {
    this.connection = connection;
    this.things = things;
  }

  Set<IRI> find(String name) {
    Set<IRI> found = new TreeSet<>(Comparator.comparing(IRI::stringValue));
    try (var forms = connection.getStatements(null, ZM.formOf, null)) {
      for (Statement form : forms) {
        for (String usual : names(form.getSubject())) {
          if (name.endsWith(usual) && form.getObject() instanceof Resource line) {
            found.addAll(ofLine(line, name.substring(0, name.length() - usual.length())));
          }
        }
      }
    }
    return found;
  }

  private Set<String> names(Resource form) {
    Set<String> names = new LinkedHashSet<>();
    for (IRI property : List.of(SKOS.PREF_LABEL, SKOS.ALT_LABEL)) {
      try (var statements = connection.getStatements(form, property, null)) {
        statements.forEach(s -> names.add(s.getObject().stringValue()));
      }
    }
    return names;
  }

  private Set<IRI> ofLine(Resource line, String region) {
    Set<IRI> agencies = new LinkedHashSet<>();
    things
        .subjects(ZM.agencyLine, line)
        .forEach(
            agency -> {
              if (agency instanceof IRI iri) {
                agencies.add(iri);
              }
            });
    if (region.isEmpty() || !things.subjects(ZM.selfReference, Values.literal(region)).isEmpty()) {
      return agencies;
    }
    Set<IRI> regions = new LinkedHashSet<>(things.named(region));
    regions.removeIf(r -> !connection.hasStatement(r, RDF.TYPE, ZM.Region, false));
    return things.in(regions, agencies);
  }
}
