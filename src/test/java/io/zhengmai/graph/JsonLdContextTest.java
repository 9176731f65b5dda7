package io.zhengmai.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengmai.format.PublishedContext;
import io.zhengmai.vocabulary.ZM;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;

/** The published context names the terms of the ontology, and JSON-LD is written with its names. */
class JsonLdContextTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Model ONTOLOGY = OntologyGraph.model();

  private final JsonNode names = JSON.readTree(PublishedContext.bytes()).path("@context");

  JsonLdContextTest() throws IOException {}

  @Test
  void everyTermOfTheOntologyHasItsNameAndNoOtherHasOne() {
    Set<String> terms = new TreeSet<>();
    for (Resource term : ONTOLOGY.subjects()) {
      if (term.stringValue().startsWith(ZM.NAMESPACE)) {
        terms.add(term.stringValue().substring(ZM.NAMESPACE.length()));
      }
    }
    Set<String> named = new TreeSet<>();
    names
        .fieldNames()
        .forEachRemaining(
            name -> {
              JsonNode meaning = names.path(name);
              if (meaning.path("@id").asText(meaning.asText()).startsWith("zm:")) {
                named.add(name);
              }
            });
    assertThat(named).isEqualTo(terms);
    assertThat(terms).hasSizeGreaterThan(100);
  }

  @Test
  void aNameHasTheTypeThatTheOntologyGivesItsValues() {
    for (Resource property : ONTOLOGY.filter(null, RDF.TYPE, OWL.DATATYPEPROPERTY).subjects()) {
      IRI range = Models.objectIRI(ONTOLOGY.filter(property, RDFS.RANGE, null)).orElseThrow();
      boolean plain = range.equals(XSD.STRING) || range.equals(RDF.LANGSTRING);
      assertThat(type(property))
          .as(property.stringValue())
          .isEqualTo(plain ? "" : "xsd:" + range.getLocalName());
    }
    for (Resource property : ONTOLOGY.filter(null, RDF.TYPE, OWL.OBJECTPROPERTY).subjects()) {
      assertThat(type(property)).as(property.stringValue()).isEqualTo("@id");
    }
  }

  @Test
  void thePrefixesAreThoseOfOurOtherFormats() {
    for (Namespace prefix : SortedRdf.PREFIXES) {
      assertThat(names.path(prefix.getPrefix()).asText()).isEqualTo(prefix.getName());
    }
  }

  @Test
  void whatIsWrittenHasShortNamesAndComesBackWhole() throws IOException {
    String text = written(ONTOLOGY);
    assertThat(text)
        .contains("\"zm\": \"" + ZM.NAMESPACE + "\"")
        .contains("\"rdfs:isDefinedBy\": \"https://w3id.org/zhengmai/ontology\"")
        .doesNotContain("\"hasTask\":");
    assertThat(Models.isomorphic(Rio.parse(new StringReader(text), RDFFormat.JSONLD), ONTOLOGY))
        .isTrue();
  }

  @Test
  void anIriThatLooksLikeAShortNameStaysWhatItIs() throws IOException {
    for (String hostile : List.of("zm:leads", "skos:x", "task", "a:b", "schema:Brand")) {
      Model model =
          Rio.parse(
              new StringReader("<urn:a> <urn:b> <" + hostile + "> , <urn:zm> , \"zm:leads\" ."),
              "http://example.org/",
              RDFFormat.TURTLE);
      Model back = Rio.parse(new StringReader(written(model)), RDFFormat.JSONLD);
      assertThat(Models.isomorphic(back, model)).as(hostile).isTrue();
    }
  }

  @Test
  void nothingIsADocumentToo() throws IOException {
    String text = written(new LinkedHashModel());
    assertThat(JSON.readTree(text).path("@graph").isArray()).isTrue();
    assertThat(Rio.parse(new StringReader(text), RDFFormat.JSONLD)).isEmpty();
  }

  private String type(Resource property) {
    return names
        .path(property.stringValue().substring(ZM.NAMESPACE.length()))
        .path("@type")
        .asText();
  }

  private static String written(Model model) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SortedRdf.write(model, RDFFormat.JSONLD, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
