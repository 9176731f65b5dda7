package io.zhengmai.web.targets;

import io.zhengmai.analysis.Analysis;
import io.zhengmai.analysis.Selection;
import io.zhengmai.analysis.TargetReader;
import io.zhengmai.analysis.TargetRow;
import io.zhengmai.analysis.TargetScope;
import io.zhengmai.analysis.TargetSelection;
import io.zhengmai.explore.Page;
import io.zhengmai.explore.Window;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.Labels;
import io.zhengmai.web.choice.Notice;
import io.zhengmai.web.choice.Option;
import io.zhengmai.web.choice.ScopeOptions;
import io.zhengmai.web.choice.ThingKey;
import io.zhengmai.web.choice.ViewAnswers;
import io.zhengmai.web.page.Address;
import io.zhengmai.web.page.Linker;
import io.zhengmai.web.page.Paging;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** Puts the page of the targets together, in the reader's language. */
final class TargetsPage {
  private static final int SHOWN = 50;

  /** Names offered while one writes; more are found by writing. */
  private static final int MOST_NAMES = 200;

  private final Analysis analysis;
  private final TargetsRequest request;
  private final RepositoryConnection connection;
  private final Linker linker;
  private final Address address;
  private final Window window;

  TargetsPage(
      Analysis analysis,
      TargetsRequest request,
      RepositoryConnection connection,
      Linker linker,
      Address address) {
    this.analysis = analysis;
    this.request = request;
    this.connection = connection;
    this.linker = linker;
    this.window = Paging.window(address.value("page"), SHOWN);
    this.address = address.with("page", null).with("lang", null);
  }

  TargetsView view(List<Notice> notices) {
    List<TargetRow> targets = analysis.targets(request.selection());
    TargetReader reader = new TargetReader(connection);
    AxisDrawing drawing = new AxisDrawing(targets, request.whole(), reader, linker, address);
    List<TargetRow> shown = targets.stream().skip(window.offset()).limit(window.limit()).toList();
    return new TargetsView(
        notices,
        filters(),
        targets.size(),
        (int) targets.stream().map(TargetRow::indicator).distinct().count(),
        drawing.axes(),
        drawing.left(),
        drawing.colours(),
        targets.isEmpty()
            ? null
            : new DeadlineDrawing(analysis.deadlines(targets), reader, linker, address).view(),
        shown.stream().map(row -> new TargetsView.Entry(reader.read(row), Amount.of(row))).toList(),
        Paging.of("page", new Page<>(shown, targets.size(), window)),
        new TargetsView.Downloads(
            in(ResultFormat.CSV.extension()),
            in(ResultFormat.SPARQL_JSON.extension()),
            in(ResultFormat.XLSX.extension()),
            in(ViewAnswers.SPARQL)));
  }

  private TargetsView.Filters filters() {
    TargetScope scope = analysis.targetScope();
    TargetSelection selection = request.selection();
    Selection documents = selection.scope();
    ScopeOptions options = new ScopeOptions(analysis.scope(), new Labels(connection));
    IRI industry = documents.industry();
    return new TargetsView.Filters(
        selection.indicator(),
        scope.indicators().stream().limit(MOST_NAMES).toList(),
        units(scope, selection.unit()),
        options.regions(documents.region()),
        industry == null ? "" : ThingKey.of(industry),
        ScopeOptions.years(scope.deadlines(), selection.due()),
        options.years(documents.year()),
        options.documents(documents));
  }

  private static List<Option> units(TargetScope scope, String chosen) {
    List<Option> options = new ArrayList<>();
    options.add(ScopeOptions.any(chosen.isEmpty()));
    for (String unit : scope.units()) {
      options.add(new Option(unit, Bilingual.same(unit), unit.equals(chosen)));
    }
    return options;
  }

  private String in(String format) {
    return address.with("size", null).with("format", format).href();
  }
}
