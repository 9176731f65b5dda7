package io.zhengmai.web.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What the browser asked for and complained of since it was last asked. */
final class Traffic {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ChromeDriver driver;
  private final String host;

  /**
   * The traffic of a browser.
   *
   * @param host the address that all requests must go to
   */
  Traffic(ChromeDriver driver, String host) {
    this.driver = driver;
    this.host = host;
  }

  /** All that should not be: errors on the console, requests that failed or left the host. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
        faults.add("console: " + entry.getMessage());
      }
    }
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode message = read(entry.getMessage()).path("message");
      fault(message.path("method").asText(), message.path("params"), faults);
    }
    return faults;
  }

  private void fault(String method, JsonNode event, List<String> faults) {
    switch (method) {
      case "Network.requestWillBeSent" -> {
        String url = event.path("request").path("url").asText();
        if (!url.startsWith(host) && !url.startsWith("data:") && !url.startsWith("blob:")) {
          faults.add("off the host: " + url);
        }
      }
      case "Network.responseReceived" -> {
        int status = event.path("response").path("status").asInt();
        if (status >= 400) {
          faults.add(status + ": " + event.path("response").path("url").asText());
        }
      }
      case "Network.loadingFailed" -> {
        if (!event.path("canceled").asBoolean()) {
          faults.add("failed: " + event.path("type").asText() + " " + event.path("errorText"));
        }
      }
      default -> {}
    }
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Chromium logs no JSON", e);
    }
  }
}
