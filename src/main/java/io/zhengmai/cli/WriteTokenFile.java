package io.zhengmai.cli;

import io.zhengmai.web.access.WriteToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that holds the write token and nothing else; white space around it does not count. */
final class WriteTokenFile {
  private WriteTokenFile() {}

  static WriteToken read(Path file) {
    try {
      return new WriteToken(Files.readString(file).strip());
    } catch (IOException e) {
      throw new CommandFailure(file + ": 无法读取写入令牌 cannot read the write token", e);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(file + ": " + e.getMessage(), e);
    }
  }
}
