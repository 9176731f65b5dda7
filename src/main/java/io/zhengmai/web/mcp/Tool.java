package io.zhengmai.web.mcp;

import io.modelcontextprotocol.spec.McpSchema;
import io.zhengmai.query.Bilingual;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * Something that an assistant can ask. Nothing is ever changed by it.
 *
 * @param input the JSON schema of its arguments
 * @param output the JSON schema of its answer
 * @param run makes of the arguments what asks the store
 */
record Tool(
    String name,
    Bilingual title,
    Bilingual description,
    Map<String, Object> input,
    Map<String, Object> output,
    Function<ToolArguments, Function<RepositoryConnection, Map<String, Object>>> run) {

  /** As the protocol describes it. */
  McpSchema.Tool definition() {
    String line = title.zh() + " · " + title.en();
    return McpSchema.Tool.builder()
        .name(name)
        .title(line)
        .description(description.zh() + "\n\n" + description.en())
        .inputSchema(Schemas.input(input))
        .outputSchema(output)
        .annotations(new McpSchema.ToolAnnotations(line, true, false, true, false, null))
        .build();
  }
}
