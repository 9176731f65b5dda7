package io.zhengmai.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhengmai.query.ParameterType;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.eclipse.rdf4j.model.base.CoreDatatype;
import org.jspecify.annotations.Nullable;

/** The JSON schema of a parameter's values. */
final class ValueSchema {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ValueSchema() {}

  static ObjectNode of(ParameterType type) {
    ObjectNode schema = JSON.objectNode();
    if (type instanceof ParameterType.AnyIri) {
      return schema.put("type", "string").put("format", "iri");
    }
    if (type instanceof ParameterType.Typed typed) {
      CoreDatatype.XSD datatype = xsd(typed);
      if (datatype == CoreDatatype.XSD.BOOLEAN) {
        return schema.put("type", "boolean");
      }
      if (datatype != null && datatype.isIntegerDatatype()) {
        return schema.put("type", "integer");
      }
      if (datatype == CoreDatatype.XSD.DECIMAL) {
        return schema.put("type", "number");
      }
      schema.put("type", "string");
      if (datatype == CoreDatatype.XSD.DATE) {
        schema.put("format", "date");
      } else if (datatype == CoreDatatype.XSD.GYEAR) {
        schema.put("pattern", "^-?[0-9]{4,}(Z|[+-][0-9]{2}:[0-9]{2})?$");
      }
      return schema;
    }
    return schema.put("type", "string");
  }

  /** A value in JSON, such as a default. */
  static JsonNode value(ParameterType type, String words) {
    return switch (of(type).path("type").asText()) {
      case "integer" -> JSON.numberNode(new BigInteger(words.strip()));
      case "number" -> JSON.numberNode(new BigDecimal(words.strip()));
      case "boolean" -> JSON.booleanNode(words.strip().equals("true"));
      default -> JSON.textNode(words);
    };
  }

  private static CoreDatatype.@Nullable XSD xsd(ParameterType.Typed typed) {
    for (CoreDatatype.XSD datatype : CoreDatatype.XSD.values()) {
      if (datatype.getIri().equals(typed.datatype())) {
        return datatype;
      }
    }
    return null;
  }
}
