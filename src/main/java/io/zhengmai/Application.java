package io.zhengmai;

import io.zhengmai.cli.ZhengmaiCommand;

/** Starts Zhengmai. */
public final class Application {
  private Application() {}

  public static void main(String[] args) {
    System.exit(ZhengmaiCommand.run(args));
  }
}
