package io.zhengmai.cli;

import io.zhengmai.ingest.DocumentFolder;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The documents that a command line names, and what to say of one that cannot be read. */
final class DocumentFiles {
  private DocumentFiles() {}

  /** The files named, and the documents that stand in the folders named. */
  static List<Path> in(List<Path> named) {
    List<Path> files = new ArrayList<>();
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        List<Path> found = DocumentFolder.documentsIn(path);
        if (found.isEmpty()) {
          throw new CommandFailure(path + ": 文件夹里没有文件 there is no document in this folder");
        }
        files.addAll(found);
      } else {
        files.add(file(path));
      }
    }
    return files;
  }

  /** The file named; for {@code -} one that holds what comes by standard input. */
  static Path file(Path named) {
    if (!named.toString().equals("-")) {
      return named;
    }
    try {
      Path folder = Files.createTempDirectory("zhengmai");
      folder.toFile().deleteOnExit();
      Path file = folder.resolve("stdin");
      file.toFile().deleteOnExit();
      Files.copy(System.in, file);
      return file;
    } catch (IOException e) {
      throw new CommandFailure("-: 标准输入读不出来 standard input cannot be read: " + e, e);
    }
  }

  /** One line: the file and what is wrong with it. */
  static String reason(Path file, Exception e) {
    if (e instanceof NoSuchFileException) {
      return file + ": 没有这个文件 there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return file + ": 没有读取权限 permission denied";
    }
    if (e instanceof CharacterCodingException) {
      return file + ": 不是文本文件，或编码无法识别 is no text, or in an encoding that is not known";
    }
    return file + ": " + e.getMessage();
  }
}
