package io.zhengmai.web.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the browser for the first test that wants it, and ends it with the run. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {
  private static final ExtensionContext.Namespace HERE =
      ExtensionContext.Namespace.create(BrowserExtension.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (InstalledBrowser.find().isPresent()) {
      return ConditionEvaluationResult.enabled("Chromium is installed");
    }
    return "true".equals(System.getenv("CI"))
        ? ConditionEvaluationResult.enabled("CI goes without no test: this one fails")
        : ConditionEvaluationResult.disabled("neither Chromium nor chromedriver is on the PATH");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(HERE)
        .getOrComputeIfAbsent(
            Browser.class,
            key ->
                Browser.start(
                    InstalledBrowser.find()
                        .orElseThrow(
                            () ->
                                new IllegalStateException(
                                    "chromium and chromedriver must be on the PATH"))),
            Browser.class);
  }
}
