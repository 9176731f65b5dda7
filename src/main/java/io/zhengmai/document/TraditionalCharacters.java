package io.zhengmai.document;

import io.zhengmai.lexicon.Library;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Simplified characters for traditional ones, by {@code lexicon/traditional.tsv}. */
final class TraditionalCharacters {
  private static final String FILE = "lexicon/traditional.tsv";
  private static final char FIRST = '\u2E80';

  /** By character from {@link #FIRST}; the character itself where it is no traditional one. */
  private final char[] simplified = new char[Character.MAX_VALUE + 1 - FIRST];

  TraditionalCharacters(Library library) {
    for (int i = 0; i < simplified.length; i++) {
      simplified[i] = (char) (FIRST + i);
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(library.open(FILE), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && line.charAt(0) != '#') {
          if (line.length() != 3 || line.charAt(1) != '\t' || line.charAt(0) < FIRST) {
            throw new IOException("line " + number + " is no pair of characters");
          }
          simplified[line.charAt(0) - FIRST] = line.charAt(2);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + ": " + e.getMessage(), e);
    }
  }

  char simplified(char c) {
    return c < FIRST ? c : simplified[c - FIRST];
  }

  /** Whether at least this share of the Chinese characters of a text are traditional. */
  boolean prevail(String text, double share) {
    int chinese = 0;
    int traditional = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u4E00' && c <= '\u9FFF') {
        chinese++;
        traditional += simplified[c - FIRST] == c ? 0 : 1;
      }
    }
    return traditional > 0 && traditional >= share * chinese;
  }
}
