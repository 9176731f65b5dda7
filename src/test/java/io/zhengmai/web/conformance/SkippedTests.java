package io.zhengmai.web.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.TestAbortedException;

/**
 * The tests of a suite that are known to fail, each with its reason: {@code suite/test: reason}.
 * One that passes has to leave the list.
 */
record SkippedTests(Map<String, String> reasons) {
  static SkippedTests read(String resource) {
    Map<String, String> reasons = new LinkedHashMap<>();
    try (InputStream in = SkippedTests.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("there is no " + resource);
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(
              line -> {
                int colon = line.indexOf(": ");
                if (colon < 0
                    || reasons.put(line.substring(0, colon), line.substring(colon + 2)) != null) {
                  throw new IllegalArgumentException("twice, or without a reason: " + line);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SkippedTests(reasons);
  }

  /** Runs a test; one of the list is skipped if it fails, and fails if it passes. */
  void run(String test, Executable body) throws Throwable {
    String reason = reasons.get(test);
    if (reason == null) {
      body.execute();
      return;
    }
    try {
      body.execute();
    } catch (Exception | AssertionError expected) {
      throw new TestAbortedException(reason, expected);
    }
    throw new AssertionError(test + " passes: take it off the list of skipped tests");
  }
}
