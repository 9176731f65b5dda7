package io.zhengmai.web.asset;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The files that pages load. They share one address prefix that changes whenever one of them does,
 * so that they refer to one another by relative paths and can be kept for good.
 */
@Singleton
public final class Assets {
  /** The path that all addresses start with. */
  static final String ROOT = "/assets/";

  private final Map<String, Asset> files = new LinkedHashMap<>();
  private final String version;

  Assets() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    BundledFiles.read()
        .forEach(
            (path, body) -> {
              Asset asset = Asset.of(path, body);
              files.put(path, asset);
              all.writeBytes((path + asset.tag()).getBytes(StandardCharsets.UTF_8));
            });
    this.version = Content.tag(all.toByteArray());
  }

  /**
   * The address of a file on this server.
   *
   * @param path below the folder of assets; files of libraries are in {@code lib/}
   * @throws IllegalArgumentException if there is no such file
   */
  public String address(String path) {
    if (!files.containsKey(path)) {
      throw new IllegalArgumentException("no page can load " + path + ", there is no such file");
    }
    return ROOT + version + "/" + path;
  }

  /** Whether an address with this version means the content of now. */
  boolean isCurrent(String asked) {
    return asked.equals(version);
  }

  Optional<Asset> find(String path) {
    return Optional.ofNullable(files.get(path));
  }
}
