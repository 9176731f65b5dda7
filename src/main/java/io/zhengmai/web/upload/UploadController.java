package io.zhengmai.web.upload;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.explore.document.Mark;
import io.zhengmai.explore.document.ReadDocument;
import io.zhengmai.ingest.Draft;
import io.zhengmai.ingest.Ingestion;
import io.zhengmai.query.Bilingual;
import io.zhengmai.validation.InvalidGraphException;
import io.zhengmai.vocabulary.ZM;
import io.zhengmai.web.access.WriteAccess;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.document.DocumentJson;
import io.zhengmai.web.document.ReaderView;
import io.zhengmai.web.page.Pages;
import io.zhengmai.web.page.ThingAddress;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * {@code POST /documents}: reads a document, and keeps it for who has the write token. With {@code
 * ?preview} it says what it reads and keeps nothing.
 */
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class UploadController {
  private final ReadingRoom room;
  private final Ingestion ingestion;
  private final WriteAccess access;
  private final QueryRunner runner;
  private final ThingAddress addresses;
  private final Pages pages;

  UploadController(
      ReadingRoom room,
      Ingestion ingestion,
      WriteAccess access,
      QueryRunner runner,
      ThingAddress addresses,
      Pages pages) {
    this.room = room;
    this.ingestion = ingestion;
    this.access = access;
    this.runner = runner;
    this.addresses = addresses;
    this.pages = pages;
  }

  /** The page where documents are added. */
  @Get("/import")
  HttpResponse<?> page(HttpRequest<?> request) {
    return pages.render(
        request, "import", new ImportPage(access.configured(), Upload.LARGEST / 1_000_000));
  }

  @Post("/documents")
  @Consumes(MediaType.ALL)
  HttpResponse<?> post(HttpRequest<?> request, @Body @jakarta.annotation.Nullable byte[] body) {
    boolean preview = request.getParameters().contains("preview");
    if (!preview && request.getHeaders().contains("Authorization")) {
      access.require(request);
    }
    Upload upload = Upload.of(request, body == null ? new byte[0] : body);
    if (preview) {
      return preview(request, upload);
    }
    if (upload.field("token").isEmpty()) {
      access.require(request);
    } else {
      access.require(upload.field("token"));
    }
    boolean replace =
        request.getParameters().contains("replace") || !upload.field("replace").isEmpty();
    return keep(request, room.read(upload, Corrections.of(upload)), replace);
  }

  private HttpResponse<?> preview(HttpRequest<?> request, Upload upload) {
    Draft draft = room.read(upload, Corrections.of(upload));
    IRI iri = draft.graph().document();
    record Looked(ReadDocument document, Set<Value> unlinked, boolean known) {}
    Looked looked =
        runner.run(
            connection -> {
              ReadDocument document = ReadDocument.of(draft.graph().model(), iri, connection);
              return new Looked(
                  document,
                  unlinked(document, connection),
                  connection.hasStatement(iri, ZM.text, null, false));
            });
    if (!Pages.asked(request)) {
      ObjectNode json = DocumentJson.of(looked.document());
      return json(HttpResponse.<byte[]>ok(), json.put("stored", looked.known()));
    }
    return pages.render(
        request,
        "draft",
        new DraftPage(
            ReaderView.of(looked.document(), "", List.of(), null, looked.unlinked()),
            draft.report(),
            upload.title(),
            upload.fields(),
            looked.known() ? addresses.text(iri) : "",
            access.configured()));
  }

  /** What the preview cannot link, because the store does not know it yet. */
  private static Set<Value> unlinked(ReadDocument document, RepositoryConnection connection) {
    Set<Value> unlinked = new HashSet<>();
    Set<Value> things = new HashSet<>();
    document.marks().stream()
        .map(Mark::thing)
        .filter(Objects::nonNull)
        .forEach(thing -> things.add(thing.value()));
    document.head().forEach(entry -> things.add(entry.value().value()));
    document.citations().forEach(citation -> things.add(citation.cited().value()));
    document
        .parts()
        .forEach(
            part -> {
              part.tasks().forEach(task -> things.add(task.task().value()));
              part.targets().forEach(target -> things.add(target.target().value()));
            });
    for (Value thing : things) {
      if (thing instanceof Resource iri && !connection.hasStatement(iri, null, null, false)) {
        unlinked.add(thing);
      }
    }
    return unlinked;
  }

  private HttpResponse<?> keep(HttpRequest<?> request, Draft draft, boolean replace) {
    Draft.Fate fate;
    try {
      fate = ingestion.keep(draft, replace);
    } catch (InvalidGraphException e) {
      throw new ProblemException(
          ProblemType.UNREADABLE,
          new Bilingual(
              "读出的内容未通过校验：" + e.getMessage(), "What was read is not valid: " + e.getMessage()));
    }
    IRI iri = draft.graph().document();
    String address = addresses.text(iri);
    if (fate == Draft.Fate.DIFFERS) {
      throw new ProblemException(
          ProblemType.CONFLICT,
          new Bilingual(
              "库中已有这份文件的另一种读法，加 ?replace 可替换",
              "The store has another reading of this document; ?replace takes its place"),
          Map.of("document", iri.stringValue(), "page", address));
    }
    HttpStatus status = fate == Draft.Fate.ADDED ? HttpStatus.CREATED : HttpStatus.OK;
    if (Pages.asked(request)) {
      return pages
          .render(request, "kept", new KeptPage(draft.report(), address, fate))
          .status(status)
          .header("Location", address);
    }
    ObjectNode json = DocumentJson.report(draft.report());
    json.put("page", address).put("outcome", fate.name().toLowerCase(Locale.ROOT));
    return json(HttpResponse.<byte[]>status(status), json).header("Location", address);
  }

  private static MutableHttpResponse<byte[]> json(
      MutableHttpResponse<byte[]> response, ObjectNode json) {
    return response
        .body(DocumentJson.bytes(json))
        .contentType(MediaType.APPLICATION_JSON_TYPE)
        .header("Cache-Control", "no-store");
  }
}
