package io.zhengmai.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The direction of dependence, as rules over one root package.
 *
 * <p>The root is a parameter so that the same rules can be shown to fail on a tree that breaks
 * them.
 */
record Layers(String root) {
  private static final Set<String> TEXT =
      Set.of(
          "lexicon",
          "document",
          "structure",
          "resolution",
          "claim",
          "metadata",
          "responsibility",
          "target",
          "mention",
          "extraction");

  /** Each package and those that it may use; what is not listed here is not allowed to exist. */
  private static final Map<String, Set<String>> MAY_USE = mayUse();

  private static Map<String, Set<String>> mayUse() {
    Set<String> reader = Set.of("lexicon", "document", "structure", "resolution", "claim");
    Map<String, Set<String>> uses = new LinkedHashMap<>();
    uses.put("lexicon", Set.of());
    uses.put("document", Set.of("lexicon"));
    uses.put("structure", Set.of("lexicon", "document"));
    uses.put("resolution", Set.of("lexicon", "document"));
    uses.put("claim", Set.of("lexicon", "document", "structure", "resolution"));
    uses.put("metadata", reader);
    uses.put("responsibility", reader);
    uses.put("target", reader);
    uses.put("mention", reader);
    uses.put("extraction", TEXT);
    uses.put("vocabulary", Set.of());
    uses.put("reference", Set.of("lexicon", "vocabulary"));
    uses.put(
        "graph",
        Set.of("vocabulary", "lexicon", "document", "structure", "resolution", "claim", "format"));
    uses.put("validation", Set.of("vocabulary"));
    uses.put("store", Set.of("vocabulary", "validation"));
    uses.put("format", Set.of());
    uses.put("query", Set.of("vocabulary", "format", "store"));
    uses.put("network", Set.of("format", "query"));
    uses.put("export", Set.of("vocabulary", "format", "store", "query", "network", "graph"));
    uses.put("explore", Set.of("vocabulary", "format", "store", "query"));
    uses.put("search", Set.of("vocabulary", "store", "query"));
    uses.put("reconcile", Set.of("vocabulary", "query", "search"));
    uses.put("analysis", Set.of("vocabulary", "store", "query", "explore"));
    uses.put(
        "ingest",
        Set.of(
            "lexicon",
            "document",
            "structure",
            "claim",
            "extraction",
            "reference",
            "vocabulary",
            "graph",
            "validation",
            "store"));
    uses.put(
        "explanation",
        Set.of(
            "lexicon",
            "document",
            "resolution",
            "claim",
            "reference",
            "vocabulary",
            "graph",
            "ingest",
            "query",
            "explore"));
    uses.put("evaluation", Set.of());
    uses.put(
        "web",
        Set.of(
            "vocabulary",
            "format",
            "store",
            "query",
            "network",
            "export",
            "explore",
            "search",
            "reconcile",
            "analysis",
            "explanation",
            "ingest",
            "graph",
            "document",
            "validation"));
    uses.put(
        "cli",
        Set.of(
            "lexicon",
            "document",
            "claim",
            "extraction",
            "reference",
            "vocabulary",
            "graph",
            "validation",
            "store",
            "format",
            "query",
            "network",
            "export",
            "explore",
            "explanation",
            "structure",
            "ingest",
            "evaluation",
            "web"));
    uses.put("", Set.of("cli"));
    return uses;
  }

  List<ArchRule> all() {
    List<ArchRule> rules = new ArrayList<>();
    rules.add(onlyKnownPackages());
    MAY_USE.forEach((name, used) -> rules.add(usesOnly(name, used)));
    rules.add(textKnowsNoFramework());
    rules.add(onlyIn("io.micronaut..", Set.of("web")));
    rules.add(onlyIn("picocli..", Set.of("cli")));
    rules.add(slices().matching(root + ".(*)..").should().beFreeOfCycles());
    rules.add(
        slices().matching(root + ".web.(*)..").should().beFreeOfCycles().allowEmptyShould(true));
    return rules;
  }

  private ArchRule onlyKnownPackages() {
    return classes()
        .that(describe("without a place", t -> MAY_USE.keySet().stream().noneMatch(n -> in(n, t))))
        .should(notExist())
        .allowEmptyShould(true)
        .because("a package is one capability with its place in the flow: add it to Layers");
  }

  private ArchRule usesOnly(String name, Set<String> used) {
    DescribedPredicate<JavaClass> others =
        describe(
            "another package of the project than " + used,
            type ->
                (type.getPackageName() + ".").startsWith(root + ".")
                    && !in(name, type)
                    && used.stream().noneMatch(u -> in(u, type)));
    return noClasses()
        .that(describe("in " + (name.isEmpty() ? "the root" : name), type -> in(name, type)))
        .should()
        .dependOnClassesThat(others)
        .because("data flows one way")
        .allowEmptyShould(true);
  }

  private ArchRule textKnowsNoFramework() {
    return noClasses()
        .that()
        .resideInAnyPackage(TEXT.stream().map(this::qualified).toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.eclipse.rdf4j..", "io.micronaut..", "picocli..")
        .because("the text side works without the graph, the server and the command line");
  }

  private ArchRule onlyIn(String library, Set<String> names) {
    DescribedPredicate<JavaClass> elsewhere =
        describe("outside " + names, type -> names.stream().noneMatch(n -> in(n, type)));
    return noClasses()
        .that(elsewhere)
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .because("a framework stays at its edge")
        .allowEmptyShould(true);
  }

  /**
   * Whether a type is of a package: directly, or in a package within it. The root has no inside.
   */
  private boolean in(String name, JavaClass type) {
    String own = type.getPackageName();
    return own.equals(qualified(name))
        || (!name.isEmpty() && own.startsWith(qualified(name) + "."));
  }

  private static ArchCondition<JavaClass> notExist() {
    return new ArchCondition<>("not exist") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(type, type.getName() + " has no place"));
      }
    };
  }

  private String qualified(String name) {
    return name.isEmpty() ? root : root + "." + name;
  }
}
