package io.zhengmai.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengmai.lexicon.Library;
import io.zhengmai.reference.ReferenceNames;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every agency that an annotator found in a bundled document is known, with its line. */
class AnnotatedAgenciesTest {
  private static final Path GOLD = Path.of("src/test/resources/gold");

  @Test
  void knowsEveryAgencyOfTheAnnotations() throws IOException {
    AgencyResolver resolver =
        new AgencyResolver(Library.bundled(), ReferenceNames.load(Library.bundled()));
    Set<String> agencies = new TreeSet<>();
    Set<String> strangers = new TreeSet<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(GOLD, "*.gold.json")) {
      for (Path file : files) {
        JsonNode gold = new ObjectMapper().readTree(file.toFile());
        String region = gold.at("/meta/regionCode").asText();
        JsonNode issued = gold.at("/meta/issuedOn");
        LocalDate date = issued.isTextual() ? LocalDate.parse(issued.asText()) : null;
        for (JsonNode row : gold.findValues("responsibility")) {
          for (JsonNode party : row) {
            if (!party.path("group").asBoolean()) {
              AgencyIdentity found = resolver.resolve(party.path("full").asText(), region, date);
              agencies.add(found.name());
              if (!(found.resolution() instanceof Resolution.Known) || found.line() == null) {
                strangers.add(region + " " + found);
              }
            }
          }
        }
      }
    }
    assertThat(agencies).hasSizeGreaterThan(50);
    assertThat(strangers).isEmpty();
  }
}
