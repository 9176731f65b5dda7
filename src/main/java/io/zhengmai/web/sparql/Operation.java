package io.zhengmai.web.sparql;

/** The two operations of the protocol, with the names that each gives to the same things. */
enum Operation {
  QUERY("query", "application/sparql-query", "default-graph-uri", "named-graph-uri"),
  UPDATE("update", "application/sparql-update", "using-graph-uri", "using-named-graph-uri");

  private final String parameter;
  private final String mediaType;
  private final String defaultGraph;
  private final String namedGraph;

  Operation(String parameter, String mediaType, String defaultGraph, String namedGraph) {
    this.parameter = parameter;
    this.mediaType = mediaType;
    this.defaultGraph = defaultGraph;
    this.namedGraph = namedGraph;
  }

  /** The parameter that holds the text. */
  String parameter() {
    return parameter;
  }

  /** The media type of a body that is the text. */
  String mediaType() {
    return mediaType;
  }

  /** The parameter that names a graph of the default graph. */
  String defaultGraph() {
    return defaultGraph;
  }

  /** The parameter that names a graph for {@code GRAPH}. */
  String namedGraph() {
    return namedGraph;
  }
}
