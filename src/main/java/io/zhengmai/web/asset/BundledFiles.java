package io.zhengmai.web.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the files that are bundled for pages: a folder of our own, and single files of others. */
final class BundledFiles {
  private static final String FOLDER = "/zhengmai/web/assets/";
  private static final String ANCHOR = "tokens.css";
  private static final String LIBRARIES = "/zhengmai/libraries.properties";

  private BundledFiles() {}

  /** The contents by path, with {@code /} and in order. */
  static SortedMap<String, byte[]> read() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try {
      readFolder(files);
      readLibraries(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return files;
  }

  private static void readFolder(Map<String, byte[]> files) throws IOException, URISyntaxException {
    URL anchor = BundledFiles.class.getResource(FOLDER + ANCHOR);
    if (anchor == null) {
      throw new IllegalStateException("the program holds no " + FOLDER);
    }
    URI uri = anchor.toURI();
    if (!uri.getScheme().equals("jar")) {
      readFolder(Path.of(uri).resolveSibling(""), files);
      return;
    }
    try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
      readFolder(jar.getPath(FOLDER), files);
    }
  }

  private static void readFolder(Path folder, Map<String, byte[]> files) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
  }

  private static void readLibraries(Map<String, byte[]> files) throws IOException {
    Properties libraries = new Properties();
    try (InputStream in = open(LIBRARIES)) {
      libraries.load(in);
    }
    for (String name : libraries.stringPropertyNames()) {
      try (InputStream in = open("/" + libraries.getProperty(name))) {
        files.put("lib/" + name, in.readAllBytes());
      }
    }
  }

  private static InputStream open(String resource) throws IOException {
    InputStream in = BundledFiles.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IOException("the program holds no " + resource);
    }
    return in;
  }
}
