package io.zhengmai.query;

import io.zhengmai.vocabulary.ELI;
import io.zhengmai.vocabulary.Schema;
import io.zhengmai.vocabulary.ZM;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * What to call a thing: its best label in the store, or else the words that were read as it, or
 * else the end of its IRI.
 *
 * <p>Where there are several labels of one property and language, the first by code point order is
 * taken, so that the answer does not depend on the order of the store.
 */
public final class Labels {
  /** The properties that name a thing, the best first. */
  private static final List<IRI> NAMES =
      List.of(
          SKOS.PREF_LABEL,
          RDFS.LABEL,
          ELI.title,
          Values.iri(Schema.NAMESPACE, "name"),
          ZM.heading,
          ZM.indicator,
          DCTERMS.TITLE,
          ZM.fullName,
          ZM.surfaceForm,
          ZM.citedTitle,
          ZM.citedNumber,
          ZM.quote,
          SKOS.NOTATION);

  private final RepositoryConnection connection;
  private final Model further;

  public Labels(RepositoryConnection connection) {
    this(connection, new LinkedHashModel());
  }

  /**
   * Labels that may stand outside the store.
   *
   * @param further statements of a graph that need not be in the store
   */
  public Labels(RepositoryConnection connection, Model further) {
    this.connection = connection;
    this.further = further;
  }

  /** The label in Chinese and in English; the same in both where there is one only. */
  public Bilingual of(Resource thing) {
    String zh = in(thing, "zh").orElseGet(() -> lastPart(thing));
    return new Bilingual(zh, in(thing, "en").orElse(zh));
  }

  /** The words of a literal, or the label of a thing. */
  public Bilingual of(Value value) {
    return value instanceof Resource thing ? of(thing) : Bilingual.same(words(value));
  }

  private static String words(Value value) {
    return value.stringValue().isBlank() ? "“" + value.stringValue() + "”" : value.stringValue();
  }

  private Optional<String> in(Resource thing, String language) {
    return name(thing, language)
        .or(
            () ->
                values(thing, ZM.evidence)
                    .filter(Resource.class::isInstance)
                    .min(Comparator.comparing(Value::stringValue))
                    .flatMap(evidence -> name((Resource) evidence, language)));
  }

  private Optional<String> name(Resource thing, String language) {
    for (IRI name : NAMES) {
      Optional<String> best =
          labels(thing, name)
              .min(
                  Comparator.comparing((Literal label) -> rank(label, language))
                      .thenComparing(Literal::getLabel))
              .map(Literal::getLabel);
      if (best.isPresent()) {
        return best;
      }
    }
    return Optional.empty();
  }

  private Stream<Value> values(Resource thing, IRI property) {
    List<Value> values = new ArrayList<>(further.filter(thing, property, null).objects());
    try (var statements = connection.getStatements(thing, property, null)) {
      statements.stream().map(Statement::getObject).forEach(values::add);
    }
    return values.stream();
  }

  private Stream<Literal> labels(Resource thing, IRI name) {
    return values(thing, name)
        .filter(Literal.class::isInstance)
        .map(Literal.class::cast)
        .filter(label -> !label.getLabel().isBlank());
  }

  private static int rank(Literal label, String language) {
    String tag = label.getLanguage().orElse("");
    return tag.equals(language) ? 0 : tag.startsWith(language + "-") ? 1 : tag.isEmpty() ? 2 : 3;
  }

  private static String lastPart(Resource thing) {
    String iri = thing.stringValue();
    String part = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    if (part.isEmpty()) {
      return iri;
    }
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return part;
    }
  }
}
