package io.zhengmai.web.browser;

import io.zhengmai.web.RunningServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.ScriptTimeoutException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A browser at the running server. */
@NullUnmarked
public final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int TALLEST_PICTURE = 3000;

  /** What scripts have yet to draw: a figure, or the editor in the place of a plain one. */
  private static final String UNDRAWN =
      "figure[data-chart] .chart-canvas:empty, figure[data-network]:not([data-drawn]),"
          + " [data-graph]:not([data-drawn]), form[data-workbench] > textarea:not([hidden])";

  private static final String SETTLED =
      """
      const [undrawn, done] = arguments;
      let seen = -1;
      const look = () => {
        const now = performance.getEntriesByType("resource").length;
        const ready = document.readyState === "complete" && !document.querySelector(undrawn);
        if (ready && now === seen) {
          done(true);
        } else {
          seen = now;
          setTimeout(look, 50);
        }
      };
      look();
      """;

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
    driver.manage().timeouts().scriptTimeout(PATIENCE).pageLoadTimeout(PATIENCE);
  }

  static Browser start(InstalledBrowser installed) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(installed.browser().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--user-data-dir=" + profile());
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(installed.driver().toFile())
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  private static Path profile() {
    try {
      return Files.createTempDirectory("zhengmai-browser");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Shows pages in this size from now on. */
  void resize(Screen screen) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            screen.width,
            "height",
            screen.height,
            "deviceScaleFactor",
            1,
            "mobile",
            screen != Screen.WIDE));
  }

  /** Says that the reader's system is dark or light. */
  void prefer(String colorScheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", colorScheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Opens a path of the server and waits until nothing more is loaded. */
  public void open(String path) {
    driver.get(RunningServer.at(path).toString());
    settle();
  }

  /**
   * Waits until scripts have drawn what they draw, and nothing more is loaded. A page that a click
   * leaves takes the script that waits in it along; the next page is then waited for.
   */
  public void settle() {
    new WebDriverWait(driver, PATIENCE)
        .ignoring(ScriptTimeoutException.class, JavascriptException.class)
        .withMessage(() -> "never settled: " + driver.getCurrentUrl())
        .until(
            d -> {
              driver.executeAsyncScript(SETTLED, UNDRAWN);
              return true;
            });
  }

  /** The first element of a CSS selector, waited for. */
  public WebElement find(String selector) {
    return new WebDriverWait(driver, PATIENCE)
        .withMessage(selector + " at " + driver.getCurrentUrl())
        .until((ExpectedCondition<WebElement>) d -> first(selector));
  }

  /** Waits until something holds. */
  public void until(Predicate<WebDriver> holds) {
    new WebDriverWait(driver, PATIENCE)
        .withMessage(() -> "waited at " + driver.getCurrentUrl())
        .until(holds::test);
  }

  /** Keeps what is downloaded in a folder from now on. */
  void downloadTo(Path folder) {
    driver.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toString()));
  }

  /** The file of that ending that a folder has, waited for until it is whole. */
  Path downloaded(Path folder, String ending) {
    until(d -> find(folder, ending).isPresent());
    return find(folder, ending).orElseThrow();
  }

  private static Optional<Path> find(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable WebElement first(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream().findFirst().orElse(null);
  }

  /** Runs a script of WebDriver: a function's body. */
  public @Nullable Object script(String body, Object... arguments) {
    return driver.executeScript(body, arguments);
  }

  /** The driver, for what has no word here. */
  public ChromeDriver driver() {
    return driver;
  }

  /** Keeps a picture of the page in {@code target/screenshots}. */
  public void photograph(String name) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "screenshots"));
      Files.write(folder.resolve(name + ".png"), picture());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] picture() {
    Number width = (Number) script("return document.documentElement.clientWidth");
    Number height = (Number) script("return document.documentElement.scrollHeight");
    Map<String, Object> answer =
        driver.executeCdpCommand(
            "Page.captureScreenshot",
            Map.of(
                "captureBeyondViewport",
                true,
                "optimizeForSpeed",
                true,
                "clip",
                Map.of(
                    "x", 0,
                    "y", 0,
                    "width", width,
                    "height", Math.min(height.intValue(), TALLEST_PICTURE),
                    "scale", 1)));
    return Base64.getDecoder().decode((String) answer.get("data"));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
