package io.zhengmai.extraction;

import io.zhengmai.claim.DocumentClaims;
import io.zhengmai.claim.Metadata;
import io.zhengmai.claim.UnresolvedSpan;
import io.zhengmai.document.CanonicalText;
import io.zhengmai.document.Legibility;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.lexicon.Library;
import io.zhengmai.lexicon.Names;
import io.zhengmai.mention.MentionReader;
import io.zhengmai.metadata.MetadataReader;
import io.zhengmai.responsibility.TaskReader;
import io.zhengmai.structure.Outline;
import io.zhengmai.structure.OutlineReader;
import io.zhengmai.target.TargetReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a document into claims: its text is made legible, and then read for its outline, metadata,
 * tasks, targets and mentions, in this order. Immutable, and safe for use by several threads.
 */
public final class Extractor {
  private final Legibility legibility;
  private final OutlineReader outlines;
  private final MetadataReader metadata;
  private final TaskReader tasks;
  private final TargetReader targets;
  private final MentionReader mentions;

  public Extractor(Library library, Names names) {
    legibility = new Legibility(library);
    outlines = new OutlineReader(library);
    metadata = new MetadataReader(library, names);
    tasks = new TaskReader(library, names);
    targets = new TargetReader(library);
    mentions = new MentionReader(library, names);
  }

  public DocumentClaims extract(SourceDocument document) {
    CanonicalText meant = legibility.of(document.text());
    return meant == document.text()
        ? read(document)
        : new AsWritten(document, meant).claims(read(document.withText(meant)));
  }

  private DocumentClaims read(SourceDocument document) {
    Outline outline = outlines.read(document.text());
    Metadata read = metadata.read(document, outline);
    TaskReader.Result assigned = tasks.read(document, outline, read);
    TargetReader.Result goals = targets.read(document, outline, read);
    MentionReader.Result named = mentions.read(document, outline, read, assigned.tasks());
    List<UnresolvedSpan> unresolved = new ArrayList<>();
    unresolved.addAll(assigned.unresolved());
    unresolved.addAll(goals.unresolved());
    unresolved.addAll(named.unresolved());
    unresolved.sort(Comparator.comparing(u -> u.evidence().span()));
    return new DocumentClaims(
        document, read, outline, named.tasks(), goals.targets(), named.mentions(), unresolved);
  }
}
