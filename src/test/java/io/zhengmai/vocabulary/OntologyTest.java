package io.zhengmai.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;

/** The ontology file and the constants say the same, and every term says what it means. */
class OntologyTest {
  private static final Model ONTOLOGY = read();

  @Test
  void theConstantsAreTheTermsAndTheTermsAreTheConstants() throws IllegalAccessException {
    Set<String> constants = new TreeSet<>();
    for (Field field : ZM.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == IRI.class) {
        IRI iri = (IRI) field.get(null);
        if (!iri.equals(ZM.ONTOLOGY)) {
          assertThat(iri.getLocalName()).isEqualTo(field.getName());
          constants.add(field.getName());
        }
      }
    }
    assertThat(constants).isEqualTo(localNames(terms())).hasSizeGreaterThan(100);
  }

  @Test
  void everyTermHasLabelAndCommentInBothLanguagesAndSaysWhoDefinesIt() {
    for (Resource term : terms()) {
      for (IRI text : List.of(RDFS.LABEL, RDFS.COMMENT)) {
        assertThat(languages(term, text))
            .as("%s of %s", text.getLocalName(), term)
            .containsExactly("en", "zh");
      }
      assertThat(ONTOLOGY.contains(term, RDFS.ISDEFINEDBY, ZM.ONTOLOGY)).as("%s", term).isTrue();
      assertThat(ONTOLOGY.contains(term, RDF.TYPE, null)).as("type of %s", term).isTrue();
    }
  }

  @Test
  void noTwoTermsOfAKindShareALabel() {
    for (IRI kind : List.of(OWL.CLASS, OWL.OBJECTPROPERTY, OWL.DATATYPEPROPERTY)) {
      List<String> labels =
          ONTOLOGY.filter(null, RDF.TYPE, kind).subjects().stream()
              .flatMap(t -> ONTOLOGY.filter(t, RDFS.LABEL, null).objects().stream())
              .map(Object::toString)
              .toList();
      assertThat(labels).as("labels of %s", kind).isNotEmpty().doesNotHaveDuplicates();
    }
  }

  @Test
  void everyTermThatTheOntologyRefersToExists() {
    Set<Resource> terms = terms();
    for (var statement : ONTOLOGY) {
      for (var value : List.of(statement.getPredicate(), statement.getObject())) {
        if (value instanceof IRI iri && iri.getNamespace().equals(ZM.NAMESPACE)) {
          assertThat(terms).as("used in %s", statement).contains(iri);
        }
      }
    }
  }

  @Test
  void theOntologyHasAVersionALicenceAndAChangeNote() {
    assertThat(ONTOLOGY.filter(ZM.ONTOLOGY, OWL.VERSIONIRI, null)).hasSize(1);
    assertThat(ONTOLOGY.filter(ZM.ONTOLOGY, DCTERMS.LICENSE, null)).hasSize(1);
    assertThat(languages(ZM.ONTOLOGY, SKOS.CHANGE_NOTE)).containsExactly("en", "zh");
  }

  private static Set<Resource> terms() {
    return ONTOLOGY.subjects().stream()
        .filter(s -> s instanceof IRI iri && iri.getNamespace().equals(ZM.NAMESPACE))
        .collect(Collectors.toSet());
  }

  private static Set<String> localNames(Set<Resource> terms) {
    return terms.stream()
        .map(t -> ((IRI) t).getLocalName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> languages(Resource term, IRI property) {
    return ONTOLOGY.filter(term, property, null).objects().stream()
        .map(o -> ((Literal) o).getLanguage().orElse(""))
        .sorted()
        .toList();
  }

  private static Model read() {
    try (InputStream in = Files.newInputStream(Path.of("ontology/zhengmai.ttl"))) {
      return Rio.parse(in, "", RDFFormat.TURTLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
