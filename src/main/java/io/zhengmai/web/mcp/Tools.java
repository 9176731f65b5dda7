package io.zhengmai.web.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.zhengmai.query.ForbiddenQueryException;
import io.zhengmai.query.InvalidRequestException;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.query.SparqlSyntaxException;
import io.zhengmai.search.Search;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.search.SearchAnswers;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All tools, run like every other question: on the pool of the server, under its deadline. */
@Singleton
final class Tools {
  private static final Logger LOG = LoggerFactory.getLogger(Tools.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final QueryRunner runner;
  private final List<Tool> tools;

  Tools(QueryCatalogue catalogue, QueryRunner runner, Search search, SearchAnswers answers) {
    this.runner = runner;
    List<Tool> all = new ArrayList<>(QueryTools.of(catalogue, runner.limits().seconds()));
    all.add(new ThingTools(search).lookUp());
    all.add(SearchTool.of(answers));
    all.add(SectionTool.tool());
    this.tools = List.copyOf(all);
  }

  List<Tool> list() {
    return tools;
  }

  /** Runs a tool; what goes wrong is said in the answer, in both languages. */
  CallToolResult call(Tool tool, @Nullable Map<String, Object> arguments) {
    try {
      Map<String, Object> answer = runner.run(tool.run().apply(ToolArguments.of(arguments)));
      return CallToolResult.builder()
          .structuredContent(answer)
          .addTextContent(JSON.writeValueAsString(answer))
          .isError(false)
          .build();
    } catch (InvalidRequestException e) {
      return failed(
          e.problems().stream()
              .map(p -> p.parameter() + ": " + p.message().zh() + " " + p.message().en())
              .collect(Collectors.joining("\n")));
    } catch (ProblemException e) {
      return failed(e.problem().detail());
    } catch (SparqlSyntaxException | ForbiddenQueryException e) {
      return failed(String.valueOf(e.getMessage()));
    } catch (RuntimeException | JsonProcessingException e) {
      LOG.error("tool {}", tool.name(), e);
      return failed("服务器未能回答，原因见其日志 The server could not answer; its log says why");
    }
  }

  private static CallToolResult failed(String reason) {
    return CallToolResult.builder().addTextContent(reason).isError(true).build();
  }
}
