package io.zhengmai.explanation;

import io.zhengmai.claim.Explanation;
import io.zhengmai.document.CanonicalText;
import io.zhengmai.lexicon.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules by their id, to tell of each step what its rule does. */
final class RuleCatalogue {
  private final Map<String, Rule> byId = new HashMap<>();

  RuleCatalogue(List<Rule> rules) {
    rules.forEach(rule -> byId.put(rule.id(), rule));
  }

  /** The entry of a rule; one that says no more than the id where a folder's catalogue lacks it. */
  Rule rule(String id) {
    Rule rule = byId.get(id);
    return rule == null ? new Rule(id, id, id, "", "", null, List.of(), List.of()) : rule;
  }

  Step step(Explanation explanation, CanonicalText text) {
    return new Step(
        rule(explanation.rule()),
        Words.of(text, explanation.words()),
        Words.of(text, explanation.cue()),
        explanation.gives(),
        explanation.because().stream().map(reason -> step(reason, text)).toList());
  }
}
