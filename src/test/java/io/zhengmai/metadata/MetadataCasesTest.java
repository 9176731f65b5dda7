package io.zhengmai.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.zhengmai.claim.Basis;
import io.zhengmai.claim.Citation;
import io.zhengmai.claim.Evidence;
import io.zhengmai.claim.Metadata;
import io.zhengmai.claim.Read;
import io.zhengmai.document.CanonicalText;
import io.zhengmai.document.Sidecar;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.lexicon.Library;
import io.zhengmai.structure.OutlineReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder under {@code cases/metadata} holds a text and what must be read from it; what the
 * expectation leaves out must be unknown.
 */
final class MetadataCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/metadata");
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final Library LIBRARY = Library.of(Path.of("data"));
  private static final OutlineReader OUTLINES = new OutlineReader(LIBRARY);
  private static final MetadataReader READER = new MetadataReader(LIBRARY, SomeRegions.NAMES);

  private record Expected(
      @Nullable String title,
      boolean titleInferred,
      @Nullable String issuer,
      boolean issuerInferred,
      @Nullable String regionCode,
      @Nullable String number,
      @Nullable String date,
      @Nullable Integer from,
      @Nullable Integer to,
      @Nullable List<String> addressees,
      @Nullable List<String> citations,
      boolean nothing) {}

  @TestFactory
  List<DynamicTest> cases() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> folders = Files.list(CASES)) {
      for (Path folder : folders.sorted().toList()) {
        tests.add(DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
      }
    }
    assertThat(tests).as("cases under %s", CASES).isNotEmpty();
    return tests;
  }

  private static void check(Path folder) throws IOException {
    Expected expected = YAML.readValue(folder.resolve("expected.yaml").toFile(), Expected.class);
    assertThat(expected.nothing() || expected.title() != null).as("asserts something").isTrue();
    CanonicalText text = new CanonicalText(Files.readString(folder.resolve("text.txt")));
    SourceDocument document = new SourceDocument("case", "case.txt", text, Sidecar.NONE);
    Metadata read = READER.read(document, OUTLINES.read(text));

    assertThat(value(read.title())).isEqualTo(expected.title());
    assertThat(inferred(read.title())).isEqualTo(expected.titleInferred());
    assertThat(value(read.issuer())).isEqualTo(expected.issuer());
    assertThat(inferred(read.issuer())).isEqualTo(expected.issuerInferred());
    assertThat(value(read.regionCode())).isEqualTo(expected.regionCode());
    assertThat(value(read.documentNumber())).isEqualTo(expected.number());
    assertThat(String.valueOf(value(read.issuedOn()))).isEqualTo(String.valueOf(expected.date()));
    assertThat(value(read.effectiveFrom())).isEqualTo(expected.from());
    assertThat(value(read.effectiveTo())).isEqualTo(expected.to());
    assertThat(read.addressees().stream().map(Read::value).toList())
        .isEqualTo(expected.addressees() == null ? List.of() : expected.addressees());
    assertThat(read.citations().stream().map(MetadataCasesTest::line).toList())
        .isEqualTo(expected.citations() == null ? List.of() : expected.citations());
    for (Read<String> addressee : read.addressees()) {
      Evidence evidence = Objects.requireNonNull(addressee.evidence());
      assertThat(text.quote(evidence.span())).isEqualTo(addressee.value());
    }
  }

  private static String line(Citation citation) {
    String number = citation.documentNumber() == null ? "" : " " + citation.documentNumber();
    return citation.relation() + " " + citation.title() + number;
  }

  private static <T> @Nullable T value(@Nullable Read<T> read) {
    return read == null ? null : read.value();
  }

  private static boolean inferred(@Nullable Read<?> read) {
    return read != null && read.basis() == Basis.INFERRED;
  }
}
