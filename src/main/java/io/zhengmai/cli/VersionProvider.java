package io.zhengmai.cli;

import io.zhengmai.graph.Software;
import picocli.CommandLine.IVersionProvider;

/** The version that the program was built with, and the Java that runs it. */
final class VersionProvider implements IVersionProvider {
  @Override
  public String[] getVersion() {
    Software software = Software.current();
    return new String[] {
      software.name() + " " + software.version(),
      "Java " + Runtime.version() + ", " + System.getProperty("os.name")
    };
  }
}
