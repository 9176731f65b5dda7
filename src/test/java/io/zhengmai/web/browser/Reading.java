package io.zhengmai.web.browser;

import com.deque.html.axecore.providers.EmbeddedResourceAxeProvider;
import java.io.IOException;
import java.util.List;
import javax.naming.OperationNotSupportedException;
import org.jspecify.annotations.NullUnmarked;

/** What a page is like for the people who read it. */
@NullUnmarked
final class Reading {
  private static final String AXE = axe();

  /**
   * Run in the page itself and filtered there: what axe-core says of all that is in order is a
   * hundred times as much to hand over.
   */
  private static final String BARRIERS =
      """
      const done = arguments[arguments.length - 1];
      const grave = (rule) => rule.impact === "serious" || rule.impact === "critical";
      const describe = (rule) =>
        `${rule.id}: ${rule.help}` + rule.nodes.slice(0, 3).map((n) => `\\n  ${n.html}`).join("");
      axe
        .run(document, { resultTypes: ["violations"], preload: false })
        .then((found) => done(found.violations.filter(grave).map(describe)))
        .catch((e) => done([`axe: ${e}`]));
      """;

  /** Words of the page or of an attribute that people read, in Chinese, that nothing marks so. */
  private static final String UNMARKED_CHINESE =
      """
      const found = [];
      // Code shows IRIs and queries as they are.
      const check = (words, element) => {
        const lang = element.closest("[lang]").lang;
        if (/\\p{Script=Han}/u.test(words) && !lang.startsWith("zh")) {
          found.push(words.trim().slice(0, 60));
        }
      };
      const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (nodes.nextNode()) {
        const parent = nodes.currentNode.parentElement;
        if (!parent.closest("script, style, code, textarea")) {
          check(nodes.currentNode.data, parent);
        }
      }
      for (const name of ["aria-label", "title", "placeholder", "alt"]) {
        document.querySelectorAll(`body [${name}]`).forEach((e) => check(e.getAttribute(name), e));
      }
      return found;
      """;

  /** Words that come from a mistake of the program. */
  private static final String NONSENSE =
      """
      const words = document.body.innerText;
      return words.match(/\\bnull\\b|\\bundefined\\b|\\bNaN\\b|\\[object |\\$\\{/g) ?? [];
      """;

  /** Fields of one row of filters that are not as high as the first of them. */
  private static final String UNEVEN_FIELDS =
      """
      return [...document.querySelectorAll(".filters")].flatMap((filters) => {
        const fields = [...filters.querySelectorAll(
          ".field > input:not([type=checkbox]), .field > select")];
        const high = (field) => Math.round(field.getBoundingClientRect().height);
        return fields
          .filter((field) => field.checkVisibility() && high(field) !== high(fields[0]))
          .map((field) => field.name);
      });
      """;

  /** How far the heading of the page stands from the line on which its header begins. */
  private static final String OFFSET =
      """
      const left = (selector) => document.querySelector(selector).getBoundingClientRect().left;
      return Math.round(left("main h1") - left(".brand"));
      """;

  private final Browser browser;

  Reading(Browser browser) {
    this.browser = browser;
  }

  String language() {
    return (String) browser.script("return document.documentElement.lang");
  }

  @SuppressWarnings("unchecked")
  List<String> unmarkedChinese() {
    return (List<String>) browser.script(UNMARKED_CHINESE);
  }

  @SuppressWarnings("unchecked")
  List<String> nonsense() {
    return (List<String>) browser.script(NONSENSE);
  }

  /** By how many pixels the page is wider than the screen. */
  long overflow() {
    return (Long)
        browser.script(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  /** By how many pixels the content begins beside the header. */
  long offset() {
    return (Long) browser.script(OFFSET);
  }

  @SuppressWarnings("unchecked")
  List<String> unevenFields() {
    return (List<String>) browser.script(UNEVEN_FIELDS);
  }

  /** Bytes of the page itself, as they were sent. */
  long size() {
    return ((Number)
            browser.script("return performance.getEntriesByType('navigation')[0].encodedBodySize"))
        .longValue();
  }

  /** Milliseconds from asking for the page to the first words that were drawn. */
  double firstView() {
    return ((Number)
            browser.script(
                "return performance.getEntriesByName('first-contentful-paint')[0].startTime"))
        .doubleValue();
  }

  /** The serious and critical violations that axe-core sees, each with where. */
  @SuppressWarnings("unchecked")
  List<String> barriers() {
    browser.script(AXE);
    return (List<String>) browser.driver().executeAsyncScript(BARRIERS);
  }

  private static String axe() {
    try {
      return new EmbeddedResourceAxeProvider().getScript();
    } catch (IOException | OperationNotSupportedException e) {
      throw new IllegalStateException("axe-core is not there", e);
    }
  }
}
