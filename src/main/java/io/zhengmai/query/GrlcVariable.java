package io.zhengmai.query;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.base.CoreDatatype;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * A variable that is a parameter by its spelling, as grlc and BASIL have it: {@code ?_name} (a
 * string, required), {@code ?__name} (optional), and with a suffix {@code _iri}, {@code _literal},
 * {@code _number}, a datatype of XML Schema ({@code _integer}), a language ({@code _ja}), or a
 * prefix and a name ({@code _xsd_date}).
 */
record GrlcVariable(String variable, String name, boolean required, ParameterType type) {
  private static final Pattern SPELLING =
      Pattern.compile("(__?)([^_]+)(?:_([A-Za-z0-9-]+))?(?:_([A-Za-z0-9]+))?");

  /**
   * Reads the spelling of a variable.
   *
   * @param prefixes the namespaces of the query by prefix
   * @return empty if the variable is an ordinary one
   * @throws IllegalArgumentException if its type has a prefix that is not known
   */
  static Optional<GrlcVariable> of(String variable, Map<String, String> prefixes) {
    Matcher spelling = SPELLING.matcher(variable);
    if (!spelling.matches()) {
      return Optional.empty();
    }
    boolean required = spelling.group(1).length() == 1;
    ParameterType type = type(spelling.group(3), spelling.group(4), prefixes);
    return Optional.of(new GrlcVariable(variable, spelling.group(2), required, type));
  }

  private static ParameterType type(
      @Nullable String suffix, @Nullable String local, Map<String, String> prefixes) {
    if (suffix == null) {
      return ParameterType.STRING;
    }
    if (local != null) {
      String namespace = prefixes.getOrDefault(suffix, suffix.equals("xsd") ? XSD.NAMESPACE : null);
      if (namespace == null) {
        throw new IllegalArgumentException("the prefix " + suffix + " is not declared");
      }
      return new ParameterType.Typed(suffix + ":" + local, Values.iri(namespace + local));
    }
    Optional<ParameterType> named =
        ThingKind.named(suffix).isPresent() ? Optional.empty() : ParameterType.named(suffix);
    if (named.isPresent()) {
      return named.get();
    }
    for (CoreDatatype.XSD datatype : CoreDatatype.XSD.values()) {
      if (datatype.getIri().getLocalName().equals(suffix)) {
        return new ParameterType.Typed(suffix, datatype.getIri());
      }
    }
    return suffix.length() == 2 ? new ParameterType.Tagged(suffix) : ParameterType.STRING;
  }
}
