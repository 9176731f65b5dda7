package io.zhengmai.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the sidecar that stands beside a text; {@link Sidecar} says how it is written. */
final class SidecarFile {
  private static final String ENDING = ".yaml";
  private static final String NONE = "none";
  private static final ObjectReader YAML =
      new ObjectMapper(new YAMLFactory())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .readerFor(Keys.class);

  private SidecarFile() {}

  private enum Origin {
    stated,
    inferred
  }

  private record Keys(
      @Nullable String title,
      @Nullable Origin titleBasis,
      @Nullable String issuer,
      @Nullable Origin issuerBasis,
      @Nullable String regionCode,
      @Nullable String documentNumber,
      @Nullable String issuedOn,
      @Nullable String source) {}

  /** The sidecar of a text; {@link Sidecar#NONE} where there is none. */
  static Sidecar beside(Path text) throws IOException, UnreadableDocumentException {
    String name = String.valueOf(text.getFileName());
    int dot = name.lastIndexOf('.');
    Path file = text.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ENDING);
    return Files.isRegularFile(file) ? read(file) : Sidecar.NONE;
  }

  private static Sidecar read(Path file) throws IOException, UnreadableDocumentException {
    try {
      Keys keys = YAML.readValue(Files.readString(file));
      return keys == null ? Sidecar.NONE : sidecar(keys);
    } catch (UnrecognizedPropertyException e) {
      throw malformed(file, line(file, e), "unknown key " + e.getPropertyName());
    } catch (JsonMappingException e) {
      throw malformed(file, line(file, e), e.getOriginalMessage());
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw malformed(file, at == null ? 0 : at.getLineNr(), e.getOriginalMessage());
    } catch (DateTimeException | IllegalArgumentException e) {
      throw malformed(file, 0, String.valueOf(e.getMessage()));
    }
  }

  /** The line of the key that could not be read; where the parser stood when there is none. */
  private static int line(Path file, JsonMappingException e) throws IOException {
    if (!e.getPath().isEmpty()) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).startsWith(e.getPath().get(0).getFieldName() + ":")) {
          return i + 1;
        }
      }
    }
    return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
  }

  private static Sidecar sidecar(Keys keys) {
    boolean withoutNumber = NONE.equals(keys.documentNumber());
    boolean undated = NONE.equals(keys.issuedOn());
    String date = keys.issuedOn();
    return new Sidecar(
        keys.title(),
        keys.titleBasis() == Origin.inferred,
        keys.issuer(),
        keys.issuerBasis() == Origin.inferred,
        keys.regionCode(),
        withoutNumber ? null : keys.documentNumber(),
        withoutNumber,
        undated || date == null ? null : LocalDate.parse(date),
        undated,
        keys.source());
  }

  private static UnreadableDocumentException malformed(Path file, int line, String why) {
    String place = line > 0 ? file + ":" + line : file.toString();
    return new UnreadableDocumentException(
        "附加信息文件有误 " + place + "：" + why, "malformed sidecar " + place + ": " + why);
  }
}
