package io.zhengmai.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LayersTest {
  @TestFactory
  Stream<DynamicTest> holdInTheProgram() {
    JavaClasses program =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.zhengmai");
    return new Layers("io.zhengmai")
        .all().stream()
            .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(program)));
  }

  /**
   * {@code broken} is a small tree that breaks the rules on purpose: a gate must be able to shut.
   */
  @Test
  void failOnATreeThatBreaksThem() {
    String root = "io.zhengmai.architecture.broken";
    JavaClasses broken = new ClassFileImporter().importPackages(root);
    List<String> failures =
        new Layers(root)
            .all().stream()
                .map(rule -> rule.evaluate(broken))
                .filter(result -> result.hasViolation())
                .flatMap(result -> result.getFailureReport().getDetails().stream())
                .toList();
    assertThat(failures)
        .as("a claim that knows RDF4J")
        .anyMatch(line -> line.contains("ClaimWithIri") && line.contains("org.eclipse.rdf4j"))
        .as("a store that knows claims")
        .anyMatch(line -> line.contains("StoreOfClaims") && line.contains("ClaimWithIri"))
        .as("a package without a place in the flow")
        .anyMatch(line -> line.contains("Stray has no place"))
        .as("a cycle")
        .anyMatch(line -> line.contains("Cycle detected"));
  }
}
