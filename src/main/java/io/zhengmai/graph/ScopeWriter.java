package io.zhengmai.graph;

import static io.zhengmai.graph.DocumentModel.plain;

import io.zhengmai.claim.Evidence;
import io.zhengmai.claim.IndustryLink;
import io.zhengmai.claim.MentionKind;
import io.zhengmai.claim.ProductLink;
import io.zhengmai.claim.Task;
import io.zhengmai.resolution.Resolution;
import io.zhengmai.vocabulary.ZM;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a task acts on: one scope for each thing, with all the words that name it, and the
 * shortcut {@code zm:actsOn}.
 */
final class ScopeWriter {
  private final DocumentModel document;
  private final ThingWriter things;

  ScopeWriter(DocumentModel document, ThingWriter things) {
    this.document = document;
    this.things = things;
  }

  /** Writes the scopes of a task and returns the industries among them. */
  Set<IRI> write(IRI taskIri, Task task) {
    Numbered scopes = new Numbered(taskIri);
    Set<IRI> industries = new LinkedHashSet<>();
    for (IndustryLink link : task.industries()) {
      IRI industry =
          scopes.write(MentionKind.INDUSTRY, link.name(), link.industry(), link.evidence());
      if (industry != null) {
        industries.add(industry);
      }
    }
    for (ProductLink link : task.products()) {
      scopes.write(MentionKind.PRODUCT, link.name(), link.product(), link.evidence());
    }
    return industries;
  }

  /** The scopes of one task, numbered in the order in which their things first occur. */
  private final class Numbered {
    private final IRI task;
    private final Map<String, IRI> scopes = new HashMap<>();

    Numbered(IRI task) {
      this.task = task;
    }

    @Nullable IRI write(MentionKind kind, String name, Resolution resolution, Evidence evidence) {
      IRI thing = things.thing(kind, resolution);
      String same = thing == null ? kind + " " + name : thing.stringValue();
      IRI scope =
          scopes.computeIfAbsent(
              same, k -> document.iris().part(task, "scope", Integer.toString(scopes.size() + 1)));
      document.claim(scope, ZM.Scope, evidence);
      document.add(task, ZM.hasScope, scope);
      document.add(scope, ZM.task, task);
      document.add(scope, ZM.surfaceForm, plain(name));
      if (thing != null) {
        document.add(scope, ZM.thing, thing);
        document.add(task, ZM.actsOn, thing);
      } else if (resolution instanceof Resolution.Unresolved unresolved) {
        document.because(scope, ZM.unresolvedBecause, unresolved.reason());
      }
      return thing;
    }
  }
}
