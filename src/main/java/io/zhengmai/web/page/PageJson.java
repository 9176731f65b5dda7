package io.zhengmai.web.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/**
 * Data for the scripts of a page, as JSON that can stand in {@code <script
 * type="application/json">}: no {@code <} in it ends the element.
 */
public final class PageJson {
  private static final ObjectMapper JSON = mapper();

  private PageJson() {}

  /** Writes maps, lists, records and trees of Jackson. */
  public static String of(Object data) {
    try {
      return JSON.writeValueAsString(data);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("data of a page that is no JSON", e);
    }
  }

  private static ObjectMapper mapper() {
    ObjectMapper mapper = new ObjectMapper();
    mapper.getFactory().setCharacterEscapes(new Escapes());
    return mapper;
  }

  private static final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] escapes = standardAsciiEscapesForJSON();
      escapes['<'] = ESCAPE_STANDARD;
      escapes['>'] = ESCAPE_STANDARD;
      escapes['&'] = ESCAPE_STANDARD;
      return escapes;
    }

    /** Asked for every character outside of ASCII: none of them needs one. */
    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return null;
    }
  }
}
