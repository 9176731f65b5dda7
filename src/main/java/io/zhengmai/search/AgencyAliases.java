package io.zhengmai.search;

import io.zhengmai.vocabulary.ZM;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * What people call an agency without any document saying so: the ways to name its region before the
 * ways to write its form. 河北省工业和信息化厅 is called 河北省工信厅, 河北工信厅 and 省工信厅.
 */
final class AgencyAliases {
  private static final List<IRI> NAMES = List.of(SKOS.PREF_LABEL, SKOS.ALT_LABEL);
  private static final List<IRI> PLACES = List.of(SKOS.PREF_LABEL, ZM.shortName, ZM.selfReference);

  private final RepositoryConnection connection;
  private final Map<IRI, List<Set<String>>> forms = new HashMap<>();
  private final Map<IRI, Set<String>> places = new HashMap<>();

  AgencyAliases(RepositoryConnection connection) {
    this.connection = connection;
  }

  /** The other names of an agency that has this name; none where it is not of a usual form. */
  Set<String> of(String name, Set<IRI> lines, Set<IRI> regions) {
    Set<String> aliases = new LinkedHashSet<>();
    for (IRI region : regions) {
      Set<String> ways = places.computeIfAbsent(region, this::places);
      for (IRI line : lines) {
        for (Set<String> form : forms.computeIfAbsent(line, this::forms)) {
          if (ways.stream()
              .anyMatch(place -> form.stream().anyMatch(f -> name.equals(place + f)))) {
            ways.forEach(place -> form.forEach(f -> aliases.add(place + f)));
          }
        }
      }
    }
    aliases.remove(name);
    return aliases;
  }

  private Set<String> places(IRI region) {
    return Facts.of(region, connection).chinese(PLACES);
  }

  private List<Set<String>> forms(IRI line) {
    List<Set<String>> all = new ArrayList<>();
    try (var statements = connection.getStatements(null, ZM.formOf, line, false)) {
      for (Statement statement : statements) {
        Resource form = statement.getSubject();
        all.add(Facts.of(form, connection).chinese(NAMES));
      }
    }
    return all;
  }
}
