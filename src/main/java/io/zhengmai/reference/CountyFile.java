package io.zhengmai.reference;

import io.zhengmai.lexicon.GovernmentLevel;
import io.zhengmai.lexicon.Library;
import io.zhengmai.lexicon.Region;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads {@code reference/counties.csv}: the counties that no Turtle file describes. They are names
 * for the text side; the graph of a document describes those that the document speaks of.
 */
final class CountyFile {
  static final String PATH = "reference/counties.csv";

  private static final int COLUMNS = 3;

  private CountyFile() {}

  /**
   * The counties, by code, without those that the Turtle files describe themselves, or whose city
   * or province they do not.
   *
   * @param described the regions of the Turtle files
   * @throws ReferenceDataException naming the line that is no county
   */
  static List<Region> read(Library library, List<Region> described) {
    Set<String> known = described.stream().map(Region::code).collect(Collectors.toSet());
    List<Region> counties = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(library.open(PATH), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && line.charAt(0) != '#') {
          Region county = county(line, number, known);
          if (known.contains(county.parent()) && !known.contains(county.code())) {
            counties.add(county);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(PATH + ": " + e.getMessage(), e);
    }
    return counties;
  }

  private static Region county(String line, int number, Set<String> known) {
    String[] cells = line.split(",", -1);
    if (cells.length != COLUMNS || !cells[0].matches("[0-9]{6}") || cells[1].length() < 2) {
      throw new ReferenceDataException(PATH + ", line " + number + ": not code,name,short name");
    }
    String city = cells[0].substring(0, 4) + "00";
    String parent = known.contains(city) ? city : cells[0].substring(0, 2) + "0000";
    String self = cells[1].substring(cells[1].length() - 1);
    return new Region(
        cells[0], cells[1], cells[2], GovernmentLevel.COUNTY, null, self, parent, null, List.of());
  }
}
