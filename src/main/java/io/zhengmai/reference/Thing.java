package io.zhengmai.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/**
 * One described thing of a file: its values by property, and errors that say where it stands.
 *
 * <p>Its IRI is {@code …/id/<kind>/<key>}.
 */
record Thing(String file, Model model, IRI iri) {
  static final String ID = "https://w3id.org/zhengmai/id/";

  /** The folder of its IRI; empty where it lies outside {@value #ID}. */
  String kind() {
    return kindOf(iri);
  }

  String key() {
    return keyOf(iri);
  }

  static String kindOf(IRI iri) {
    String name = iri.stringValue();
    int slash = name.indexOf('/', ID.length());
    return name.startsWith(ID) && slash > 0 ? name.substring(ID.length(), slash) : "";
  }

  static String keyOf(IRI iri) {
    String name = iri.stringValue();
    return name.startsWith(ID) ? name.substring(name.indexOf('/', ID.length()) + 1) : name;
  }

  /** The Chinese preferred label. */
  String label() {
    List<String> labels = texts(SKOS.PREF_LABEL);
    if (labels.size() != 1) {
      throw broken("needs one skos:prefLabel in Chinese, has " + labels.size());
    }
    return labels.get(0);
  }

  boolean hasLabel() {
    return !texts(SKOS.PREF_LABEL).isEmpty();
  }

  /** Other Chinese labels, and those without a language (ISO 9001), sorted. */
  List<String> aliases() {
    return texts(SKOS.ALT_LABEL);
  }

  /** The literals of a property, without those of another language than Chinese; sorted. */
  List<String> texts(IRI property) {
    return model.filter(iri, property, null).objects().stream()
        .filter(Literal.class::isInstance)
        .map(Literal.class::cast)
        .filter(Thing::isChineseOrNone)
        .map(Literal::getLabel)
        .distinct()
        .sorted()
        .toList();
  }

  /** The literals of a property in one language, sorted. */
  List<String> texts(IRI property, String language) {
    return model.filter(iri, property, null).objects().stream()
        .filter(Literal.class::isInstance)
        .map(Literal.class::cast)
        .filter(literal -> literal.getLanguage().filter(language::equals).isPresent())
        .map(Literal::getLabel)
        .sorted()
        .toList();
  }

  private static boolean isChineseOrNone(Literal literal) {
    Optional<String> language = literal.getLanguage();
    return language.isEmpty() || language.get().startsWith("zh");
  }

  String text(IRI property) {
    String text = optionalText(property);
    if (text == null) {
      throw broken("needs " + property.getLocalName());
    }
    return text;
  }

  @Nullable String optionalText(IRI property) {
    List<String> values = texts(property);
    if (values.size() > 1) {
      throw broken("has " + values.size() + " values of " + property.getLocalName());
    }
    return values.isEmpty() ? null : values.get(0);
  }

  @Nullable Integer optionalYear(IRI property) {
    String text = optionalText(property);
    try {
      return text == null ? null : Integer.valueOf(text);
    } catch (NumberFormatException e) {
      throw broken(property.getLocalName() + " is no year: " + text);
    }
  }

  /** The things that a property points to, sorted by IRI. */
  List<IRI> links(IRI property) {
    return model.filter(iri, property, null).objects().stream()
        .map(this::requireIri)
        .sorted(Comparator.comparing(Value::stringValue))
        .toList();
  }

  @Nullable IRI optionalLink(IRI property) {
    List<IRI> links = links(property);
    if (links.size() > 1) {
      throw broken("has " + links.size() + " values of " + property.getLocalName());
    }
    return links.isEmpty() ? null : links.get(0);
  }

  IRI link(IRI property) {
    IRI link = optionalLink(property);
    if (link == null) {
      throw broken("needs " + property.getLocalName());
    }
    return link;
  }

  private IRI requireIri(Value value) {
    if (value instanceof IRI target) {
      return target;
    }
    throw broken("points to no thing: " + value);
  }

  ReferenceDataException broken(String reason) {
    return new ReferenceDataException(file + ": " + iri + " " + reason);
  }
}
