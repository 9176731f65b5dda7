package io.zhengmai.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.zhengmai.lexicon.Library;
import io.zhengmai.reference.ReferenceNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The folders of {@code cases/agency}: names as written, and the agency that each is. */
class AgencyCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/agency");
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final AgencyResolver RESOLVER =
      new AgencyResolver(Library.bundled(), ReferenceNames.load(Library.bundled()));

  /** One agency, and all the ways in which a document of the region writes it. */
  record Expected(
      String region,
      @Nullable String date,
      @Nullable String kind,
      @Nullable String name,
      @Nullable String line,
      @Nullable String serves,
      @Nullable String reason,
      List<String> written) {
    Expected {
      assertThat(written).as("a case without names asserts nothing").isNotEmpty();
      assertThat(name == null && reason == null).as("asserts nothing: %s", written).isFalse();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyNameIsTheAgencyThatItsCaseSays() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> folders = Files.list(CASES)) {
      for (Path folder : folders.sorted().toList()) {
        List<Expected> rows =
            List.of(YAML.readValue(folder.resolve("names.yaml").toFile(), Expected[].class));
        assertThat(rows).as("%s", folder).isNotEmpty();
        for (Expected row : rows) {
          for (String written : row.written()) {
            String title = folder.getFileName() + ": " + written + " in " + row.region();
            tests.add(DynamicTest.dynamicTest(title, () -> check(row, written)));
          }
        }
      }
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }

  private static void check(Expected row, String written) {
    LocalDate date = row.date() == null ? null : LocalDate.parse(row.date());
    String region = row.region().equals("unknown") ? null : row.region();
    AgencyIdentity found = RESOLVER.resolve(written, region, date);
    assertThat(kind(found))
        .as("%s", found)
        .isEqualTo(Objects.requireNonNullElse(row.kind(), "known"));
    assertThat(found.name()).isEqualTo(row.name() == null ? written : row.name());
    assertThat(found.line()).isEqualTo(row.line());
    if (row.serves() != null) {
      assertThat(String.valueOf(found.regionCode()))
          .isEqualTo(row.serves().equals("unknown") ? "null" : row.serves());
    }
    if (row.reason() != null) {
      assertThat(reason(found)).contains(row.reason());
    }
  }

  private static String kind(AgencyIdentity found) {
    return found.resolution().getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static String reason(AgencyIdentity found) {
    if (found.resolution() instanceof Resolution.Minted minted) {
      return minted.reason().en();
    }
    return found.resolution() instanceof Resolution.Unresolved open ? open.reason().en() : "";
  }
}
