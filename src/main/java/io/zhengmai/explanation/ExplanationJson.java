package io.zhengmai.explanation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhengmai.explore.Fact;
import io.zhengmai.explore.Named;
import io.zhengmai.graph.Iris;
import io.zhengmai.lexicon.Rule;
import org.eclipse.rdf4j.model.IRI;
import org.jspecify.annotations.Nullable;

/** Writes an explanation as a JSON object; offsets count code points of the document's text. */
public final class ExplanationJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Iris iris;

  /**
   * @param iris that name the rules
   */
  public ExplanationJson(Iris iris) {
    this.iris = iris;
  }

  public ObjectNode of(ExplainedClaim claim) {
    ObjectNode node = JSON.createObjectNode();
    node.put("claim", claim.claim().stringValue());
    named(node.putObject("type"), claim.type());
    named(node.putObject("document"), claim.document());
    node.put("current", claim.current());
    ArrayNode says = node.putArray("says");
    for (Fact fact : claim.says()) {
      ObjectNode row = says.addObject();
      named(row.putObject("property"), fact.predicate());
      named(row.putObject("value"), fact.other());
    }
    ArrayNode why = node.putArray("why");
    claim.why().forEach(step -> step(why.addObject(), step));
    return node;
  }

  private static void named(ObjectNode node, Named named) {
    if (named.value() instanceof IRI iri) {
      node.put("iri", iri.stringValue());
    }
    node.put("zh", named.label().zh());
    node.put("en", named.label().en());
  }

  private void step(ObjectNode node, Step step) {
    Rule rule = step.rule();
    node.putObject("rule")
        .put("id", rule.id())
        .put("iri", iris.rule(rule.id()).stringValue())
        .put("zh", rule.chinese())
        .put("en", rule.english())
        .put("doesZh", rule.doesChinese())
        .put("doesEn", rule.doesEnglish())
        .put("wordsIn", rule.wordsIn());
    words(node, "words", step.words());
    words(node, "cue", step.cue());
    if (!step.gives().isEmpty()) {
      node.put("gives", step.gives());
    }
    ArrayNode because = node.putArray("because");
    step.because().forEach(reason -> step(because.addObject(), reason));
  }

  private static void words(ObjectNode node, String name, @Nullable Words words) {
    if (words != null) {
      node.putObject(name)
          .put("start", words.start())
          .put("end", words.end())
          .put("quote", words.quote());
    }
  }
}
