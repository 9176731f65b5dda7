package io.zhengmai.web.figure;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Where the provinces stand on a map of equal tiles: {@code province-tiles.json}, by the code of
 * GB/T 2260, column and row from 1. Scripts read the same file.
 */
@Singleton
public final class ProvinceTiles {
  private static final String FILE = "/zhengmai/web/assets/province-tiles.json";

  private final Map<String, int[]> places;

  ProvinceTiles() {
    try (InputStream file =
        Objects.requireNonNull(ProvinceTiles.class.getResourceAsStream(FILE), FILE)) {
      this.places =
          new ObjectMapper().readValue(file, new TypeReference<LinkedHashMap<String, int[]>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Column and row of each code. */
  public Map<String, int[]> places() {
    return places;
  }
}
