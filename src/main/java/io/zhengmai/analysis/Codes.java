package io.zhengmai.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.Value;

/** Small numbers that stand for terms, from 0 in the order in which the terms came. */
final class Codes {
  /** What stands for no term. */
  static final int NONE = -1;

  private final Map<Value, Integer> codes = new HashMap<>();
  private final List<Value> values = new ArrayList<>();

  /** The number of a term; a new one where it has none yet. */
  int add(Value value) {
    Integer known = codes.get(value);
    if (known != null) {
      return known;
    }
    codes.put(value, values.size());
    values.add(value);
    return values.size() - 1;
  }

  /** The number of a term, or {@link #NONE}. */
  int find(Value value) {
    return codes.getOrDefault(value, NONE);
  }

  Value value(int code) {
    return values.get(code);
  }

  int size() {
    return values.size();
  }
}
