package io.zhengmai.explanation;

import io.zhengmai.lexicon.AgencyReform;
import io.zhengmai.resolution.AgencyCounterparts;
import io.zhengmai.vocabulary.ZM;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * What became of the name in a claim: the thing that the reference data knows under it, a new one,
 * or none; and of an agency, what reforms made of it.
 */
final class NameSteps {
  private final RuleCatalogue rules;
  private final AgencyCounterparts counterparts;

  NameSteps(RuleCatalogue rules, AgencyCounterparts counterparts) {
    this.rules = rules;
    this.counterparts = counterparts;
  }

  List<Step> of(RepositoryConnection connection, IRI claim) {
    List<Step> steps = new ArrayList<>();
    for (Value thing : objects(connection, claim, ZM.thing)) {
      List<Value> reasons = objects(connection, (Resource) thing, ZM.mintedBecause);
      String label = label(connection, (Resource) thing);
      steps.add(
          reasons.isEmpty()
              ? Step.of(rules.rule("thing-known"), label)
              : Step.of(rules.rule("thing-new"), reasons.get(0).stringValue()));
    }
    for (Value agency : objects(connection, claim, ZM.agency)) {
      today(connection, (Resource) agency, steps);
    }
    return steps;
  }

  private void today(RepositoryConnection connection, Resource agency, List<Step> steps) {
    List<Value> lines = objects(connection, agency, ZM.agencyLine);
    List<Value> regions = objects(connection, agency, ZM.region);
    if (lines.isEmpty() || regions.isEmpty()) {
      return;
    }
    String region = lastPart(regions.get(0));
    if (!counterparts.knows(lastPart(lines.get(0)), region)) {
      return;
    }
    String line = lastPart(lines.get(0));
    String name = label(connection, agency);
    AgencyCounterparts.Succession succession = counterparts.succession(line, region);
    if (succession.names().isEmpty() || succession.names().equals(List.of(name))) {
      return;
    }
    List<AgencyReform> reforms = new ArrayList<>(succession.reforms());
    if (reforms.isEmpty()) {
      reforms.addAll(counterparts.renamings(line, region, name));
    }
    String passed = reforms.stream().map(NameSteps::words).collect(Collectors.joining("；"));
    String names = String.join("、", succession.names());
    steps.add(
        Step.of(rules.rule("agency-today"), passed.isEmpty() ? names : names + "（" + passed + "）"));
  }

  private static String words(AgencyReform reform) {
    return reform.date().getYear() + "：" + reform.fromLine() + "→" + reform.toLine();
  }

  private static String label(RepositoryConnection connection, Resource thing) {
    return objects(connection, thing, SKOS.PREF_LABEL).stream()
        .filter(Value::isLiteral)
        .filter(v -> ((Literal) v).getLanguage().orElse("").equals("zh"))
        .map(Value::stringValue)
        .findFirst()
        .orElse(lastPart(thing));
  }

  private static List<Value> objects(
      RepositoryConnection connection, Resource subject, IRI property) {
    try (var found = connection.getStatements(subject, property, null, false)) {
      return found.stream().map(s -> s.getObject()).distinct().toList();
    }
  }

  private static String lastPart(Value iri) {
    return iri.stringValue().substring(iri.stringValue().lastIndexOf('/') + 1);
  }
}
