package io.zhengmai.query;

import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.datatypes.XMLDatatypeUtil;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** What the values of a parameter are, and how the words of a request become an RDF term. */
public sealed interface ParameterType {

  /** The name of the type in headers and messages. */
  String code();

  /**
   * Reads a value without a graph.
   *
   * @throws IllegalArgumentException if the words are no such value
   */
  Value read(String words);

  /** A literal with a datatype. */
  record Typed(String code, IRI datatype) implements ParameterType {
    @Override
    public Value read(String words) {
      if (datatype.equals(XSD.STRING)) {
        return Values.literal(words);
      }
      String value = words.strip();
      if (!XMLDatatypeUtil.isValidValue(value, datatype)) {
        throw new IllegalArgumentException(words + " is not a valid " + code);
      }
      return Values.literal(value, datatype);
    }
  }

  /** A literal with a language tag. */
  record Tagged(String language) implements ParameterType {
    @Override
    public String code() {
      return "string@" + language;
    }

    @Override
    public Value read(String words) {
      return Values.literal(words, language);
    }
  }

  /** An absolute IRI. */
  record AnyIri() implements ParameterType {
    @Override
    public String code() {
      return "iri";
    }

    @Override
    public Value read(String words) {
      return Values.iri(words.strip());
    }
  }

  /** A thing of a kind, given by its IRI, its code or one of its names. */
  record ThingOf(ThingKind kind) implements ParameterType {
    @Override
    public String code() {
      return kind.code();
    }

    /** The words as they are: only a graph knows what they name. */
    @Override
    public Value read(String words) {
      return Values.literal(words);
    }
  }

  /** A string without a language. */
  ParameterType STRING = new Typed("string", XSD.STRING);

  /** Any absolute IRI. */
  ParameterType IRI = new AnyIri();

  /** The type of that name, as query headers write it. */
  static Optional<ParameterType> named(String name) {
    Map<String, IRI> literals =
        Map.of(
            "integer", XSD.INTEGER,
            "decimal", XSD.DECIMAL,
            "number", XSD.DECIMAL,
            "boolean", XSD.BOOLEAN,
            "date", XSD.DATE,
            "year", XSD.GYEAR);
    if (name.equals("string") || name.equals("literal")) {
      return Optional.of(STRING);
    }
    if (name.equals("iri")) {
      return Optional.of(IRI);
    }
    IRI datatype = literals.get(name);
    return datatype != null
        ? Optional.of(new Typed(name, datatype))
        : ThingKind.named(name).map(ThingOf::new);
  }
}
