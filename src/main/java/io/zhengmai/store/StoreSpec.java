package io.zhengmai.store;

import io.zhengmai.validation.GraphValidator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/**
 * What kind of store to open and where: {@code KIND} or {@code KIND:LOCATION}.
 *
 * @param location a folder, an address or a file, as the kind asks; empty for none
 */
record StoreSpec(Kind kind, String location) {
  /** The kinds of store, each with the form of its spec. */
  enum Kind {
    MEMORY("memory"),
    NATIVE("native:DIR"),
    LMDB("lmdb:DIR"),
    SPARQL("sparql:QUERY_URL[,UPDATE_URL]"),
    FEDERATION("federation:FILE");

    private final String form;

    Kind(String form) {
      this.form = form;
    }
  }

  static StoreSpec parse(String spec) {
    int colon = spec.indexOf(':');
    String name = colon < 0 ? spec : spec.substring(0, colon);
    String location = colon < 0 ? "" : spec.substring(colon + 1);
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        if (kind.form.contains(":") == location.isEmpty()) {
          throw new IllegalArgumentException(
              "存储写法应为 " + kind.form + "，而不是 A store is given as " + kind.form + ", not " + spec);
        }
        return new StoreSpec(kind, location);
      }
    }
    String forms = Arrays.stream(Kind.values()).map(k -> k.form).collect(Collectors.joining(", "));
    throw new IllegalArgumentException(
        "没有这种存储 No such store: " + spec + "; 可用写法 the forms are " + forms);
  }

  Store open(GraphValidator validator) {
    if (kind != Kind.MEMORY) {
      throw new IllegalArgumentException(
          "存储 " + kind.form + " 尚未提供，请用 memory Not available yet: " + kind.form + "; use memory");
    }
    MemoryStore sail = new MemoryStore();
    sail.setEvaluationStrategyFactory(new UnionGraphStrategyFactory());
    return new SailStore(sail, validator);
  }
}
