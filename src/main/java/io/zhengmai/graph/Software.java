package io.zhengmai.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program that read a document, as its provenance names it. */
public record Software(String name, String version) {
  private static final String RESOURCE = "/zhengmai/version.properties";

  /** The running program; the version is the one it was built with. */
  public static Software current() {
    Properties properties = new Properties();
    try (InputStream in = Software.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("the build left no " + RESOURCE);
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Software("zhengmai", properties.getProperty("version"));
  }
}
