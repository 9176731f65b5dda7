package io.zhengmai.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The terminal in UTF-8, whatever the locale says.
 *
 * <p>In the C locale (a container, a cron job) Java 17 reads arguments and file names as ASCII and
 * loses every Chinese character. File names and arguments are UTF-8 on the systems where that
 * happens.
 */
final class Terminal {
  private static final String NAME_ENCODING = "sun.jnu.encoding";

  private Terminal() {}

  /**
   * Makes output UTF-8, and file names too where they would be ASCII. Must run before anything
   * touches a file through NIO.
   *
   * @return the arguments as they were typed
   */
  static String[] prepare(String[] arguments) {
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
    if (!System.getProperty(NAME_ENCODING, "").startsWith("ANSI_X3.4")) {
      return arguments;
    }
    System.setProperty(NAME_ENCODING, "UTF-8");
    return typed(arguments);
  }

  /** The language of messages: Chinese where the locale's variables say so. */
  static Locale language() {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(System::getenv)
        .filter(value -> value != null && !value.isEmpty())
        .findFirst()
        .filter(value -> value.startsWith("zh"))
        .map(value -> Locale.SIMPLIFIED_CHINESE)
        .orElse(Locale.ENGLISH);
  }

  /** Whether standard output is seen by somebody, rather than a file or a pipe. */
  static boolean shows() {
    if (System.console() != null) {
      return true;
    }
    // Java knows a console only where standard input is one as well.
    return output().startsWith("/dev/pts/") || output().startsWith("/dev/tty");
  }

  /**
   * Whether a file or a device has not taken what was written to standard output. A pipe whose
   * reader has gone, as {@code head} goes, has taken what was wanted.
   */
  static boolean lost() {
    return System.out.checkError() && output().startsWith("/");
  }

  /** What standard output is; empty where Linux's {@code /proc} is not there to tell. */
  private static String output() {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
    } catch (IOException e) {
      return "";
    }
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /**
   * The last arguments of the process, from Linux's {@code /proc}; as given where there is none.
   */
  private static String[] typed(String[] arguments) {
    String commandLine = commandLine();
    if (commandLine == null) {
      return arguments;
    }
    String[] all = commandLine.split("\0", -1);
    int first = all.length - 1 - arguments.length;
    if (first < 0) {
      return arguments;
    }
    String[] typed = new String[arguments.length];
    System.arraycopy(all, first, typed, 0, typed.length);
    return typed;
  }

  private static @Nullable String commandLine() {
    try (FileInputStream in = new FileInputStream("/proc/self/cmdline")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return null;
    }
  }
}
