package io.zhengmai.query;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the {@code #+} lines that open a query file. A key that is not known is an error. */
final class HeaderReader {
  private static final String MARK = "#+";
  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  private HeaderReader() {}

  /**
   * Reads the header of a file; an empty one where the file has none.
   *
   * @param file the name for messages
   * @throws QueryFileException with the line of what is wrong
   */
  static QueryHeader read(String file, String text) {
    List<String> lines = text.lines().toList();
    StringBuilder yaml = new StringBuilder();
    int last = 0;
    for (int i = 0; i < lines.size(); i++) {
      // Other lines are kept as empty ones, so that the lines of the YAML are those of the file.
      String line = lines.get(i);
      if (line.startsWith(MARK)) {
        yaml.append(line, MARK.length(), line.length());
        last = i;
      }
      yaml.append('\n');
    }
    if (yaml.toString().isBlank()) {
      return QueryHeader.EMPTY;
    }
    try {
      return YAML.readValue(yaml.toString(), QueryHeader.class);
    } catch (JsonMappingException e) {
      throw new QueryFileException(file, line(lines, e.getPath()), e.getOriginalMessage());
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? last + 1 : e.getLocation().getLineNr();
      throw new QueryFileException(file, Math.max(line, 1), e.getOriginalMessage());
    }
  }

  /**
   * The line of a key, found by the keys that lead to it: the parser only knows where it stopped.
   */
  private static int line(List<String> lines, List<JsonMappingException.Reference> path) {
    int found = 0;
    for (JsonMappingException.Reference step : path) {
      if (step.getFieldName() == null) {
        continue;
      }
      Pattern key = Pattern.compile("(^|[\\s{,-])" + Pattern.quote(step.getFieldName()) + "\\s*:");
      int from = found;
      found =
          IntStream.range(from, lines.size())
              .filter(i -> lines.get(i).startsWith(MARK))
              .filter(i -> key.matcher(lines.get(i).substring(MARK.length())).find())
              .findFirst()
              .orElse(from);
    }
    return found + 1;
  }
}
