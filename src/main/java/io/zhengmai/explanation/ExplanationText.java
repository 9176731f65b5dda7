package io.zhengmai.explanation;

import io.zhengmai.explore.Fact;
import io.zhengmai.query.Bilingual;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.jspecify.annotations.Nullable;

/** Writes an explanation for a person at a terminal, in Chinese and English. */
public final class ExplanationText {
  private static final int LONGEST_QUOTE = 60;

  /** What only programs need. */
  private static final Set<String> NOT_SHOWN =
      Set.of("inSection", "task", "position", "order", "hasResponsibility", "hasScope");

  private ExplanationText() {}

  public static String of(ExplainedClaim claim) {
    StringBuilder text = new StringBuilder();
    text.append("● ").append(both(claim.type().label())).append('\n');
    text.append("  ").append(claim.claim().stringValue()).append('\n');
    for (Fact fact : claim.says()) {
      boolean shown = !NOT_SHOWN.contains(((IRI) fact.predicate().value()).getLocalName());
      if (shown) {
        text.append("  ")
            .append(both(fact.predicate().label()))
            .append("：")
            .append(brief(both(fact.other().label())))
            .append('\n');
      }
    }
    if (!claim.current()) {
      text.append("  （库中内容与现行规则不一致 the graph was read by other rules than these）\n");
    }
    claim.why().forEach(step -> step(text, step, 1));
    return text.toString();
  }

  private static void step(StringBuilder text, Step step, int depth) {
    String margin = "  ".repeat(depth);
    text.append(margin)
        .append("← ")
        .append(step.rule().chinese())
        .append(' ')
        .append(step.rule().english())
        .append(" [")
        .append(step.rule().id())
        .append(']');
    if (!step.gives().isEmpty()) {
      text.append(" ⇒ ").append(step.gives());
    }
    text.append('\n');
    if (!step.rule().doesChinese().isEmpty()) {
      text.append(margin)
          .append("    ")
          .append(step.rule().doesChinese())
          .append(' ')
          .append(step.rule().doesEnglish())
          .append('\n');
    }
    words(text, margin + "    原文 words ", step.words());
    words(text, margin + "    标志词 cue ", step.cue());
    step.because().forEach(reason -> step(text, reason, depth + 1));
  }

  private static void words(StringBuilder text, String label, @Nullable Words words) {
    if (words != null) {
      text.append(label)
          .append('[')
          .append(words.start())
          .append('–')
          .append(words.end())
          .append("] “")
          .append(brief(words.quote()))
          .append("”\n");
    }
  }

  private static String both(Bilingual label) {
    return label.zh().equals(label.en()) ? label.zh() : label.zh() + " " + label.en();
  }

  /** One line, and no more of it than tells which words are meant. */
  private static String brief(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    int length = line.codePointCount(0, line.length());
    if (length <= LONGEST_QUOTE) {
      return line;
    }
    int half = LONGEST_QUOTE / 2;
    return line.substring(0, line.offsetByCodePoints(0, half))
        + "…"
        + line.substring(line.offsetByCodePoints(0, length - half));
  }
}
