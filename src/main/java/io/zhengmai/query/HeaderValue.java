package io.zhengmai.query;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A YAML value with the line that it is written on. A value that is not what was asked for counts
 * as not given, and is added to the problems of the file.
 */
final class HeaderValue {
  private final Node node;
  private final int line;
  private final FileProblems problems;

  private HeaderValue(Node node, int line, FileProblems problems) {
    this.node = node;
    this.line = line;
    this.problems = problems;
  }

  /** Parses a document; empty if it is blank, or broken and so added to the problems. */
  static Optional<HeaderValue> parse(String yaml, FileProblems problems) {
    try {
      Node node = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
      return Optional.ofNullable(node).map(n -> new HeaderValue(n, lineOf(n), problems));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      problems.add(line, "不是合法的 YAML：", "no valid YAML: " + e.getProblem());
    } catch (YAMLException e) {
      problems.add(1, "不是合法的 YAML：", "no valid YAML: " + e.getMessage());
    }
    return Optional.empty();
  }

  /** The line of its key, or its own where it has none; counted from 1. */
  int line() {
    return line;
  }

  boolean isMap() {
    return node instanceof MappingNode;
  }

  boolean isText() {
    return node instanceof ScalarNode && !isEmpty();
  }

  boolean isEmpty() {
    return Tag.NULL.equals(node.getTag());
  }

  /** The entries of a map with any keys, in the order written. */
  Map<String, HeaderValue> entries() {
    Map<String, HeaderValue> entries = new LinkedHashMap<>();
    if (node instanceof MappingNode map) {
      for (NodeTuple tuple : map.getValue()) {
        String key = tuple.getKeyNode() instanceof ScalarNode name ? name.getValue() : "";
        int at = lineOf(tuple.getKeyNode());
        if (key.isBlank()) {
          problems.add(at, "键应为文字", "a key is a word");
        } else if (entries.containsKey(key)) {
          problems.add(at, "键 " + key + " 重复", "the key " + key + " is there twice");
        } else {
          entries.put(key, new HeaderValue(tuple.getValueNode(), at, problems));
        }
      }
    } else if (!isEmpty()) {
      wanted("键值对", "keys with values");
    }
    return entries;
  }

  /** The entries of a map whose keys are known. */
  Map<String, HeaderValue> entries(List<String> known) {
    Map<String, HeaderValue> entries = entries();
    for (Map.Entry<String, HeaderValue> entry : entries.entrySet()) {
      if (!known.contains(entry.getKey())) {
        String keys = String.join(", ", known);
        problems.add(
            entry.getValue().line,
            "没有键 " + entry.getKey() + "；可用的键：" + keys,
            "there is no key " + entry.getKey() + "; the keys are " + keys);
      }
    }
    return entries;
  }

  /** The items of a list; anything else counts as a list of one, nothing as an empty one. */
  List<HeaderValue> items() {
    if (node instanceof SequenceNode list) {
      return list.getValue().stream()
          .map(item -> new HeaderValue(item, lineOf(item), problems))
          .toList();
    }
    return isEmpty() ? List.of() : List.of(this);
  }

  @Nullable String text() {
    if (node instanceof ScalarNode scalar && !isEmpty() && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    wanted("文字", "text");
    return null;
  }

  /** A text, or a list of them. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (HeaderValue item : items()) {
      String text = item.text();
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  boolean flag() {
    String word = node instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (word.equalsIgnoreCase("true") || word.equalsIgnoreCase("false")) {
      return word.equalsIgnoreCase("true");
    }
    wanted("true 或 false", "true or false");
    return false;
  }

  /** A whole number from 1. */
  @Nullable Integer count() {
    String word = node instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (word.matches("[1-9][0-9]{0,8}")) {
      return Integer.valueOf(word);
    }
    wanted("大于零的整数", "a whole number above zero");
    return null;
  }

  /** Words in both languages: {@code {zh: …, en: …}}, or one text for both. */
  @Nullable Bilingual words() {
    if (!isMap()) {
      String text = text();
      return text == null ? null : Bilingual.same(text);
    }
    Map<String, HeaderValue> entries = entries(List.of("zh", "en"));
    String zh = entries.containsKey("zh") ? entries.get("zh").text() : null;
    String en = entries.containsKey("en") ? entries.get("en").text() : null;
    if (zh == null || en == null) {
      wanted("中英文（zh 与 en）", "words in both languages (zh and en)");
      return null;
    }
    return new Bilingual(zh, en);
  }

  private void wanted(String zh, String en) {
    problems.add(line, "此处应为" + zh, en + " is wanted here");
  }

  private static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
