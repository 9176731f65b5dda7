package io.zhengmai.mention;

import io.zhengmai.claim.Evidence;
import io.zhengmai.claim.Metadata;
import io.zhengmai.claim.Task;
import io.zhengmai.document.CanonicalText;
import io.zhengmai.document.Sidecar;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.document.TextSpan;
import io.zhengmai.lexicon.Library;
import io.zhengmai.reference.ReferenceNames;
import io.zhengmai.structure.Outline;
import io.zhengmai.structure.Section;
import java.util.List;

/** Reads a piece of text as the one task of a document with one section. */
final class Readings {
  private static final MentionReader READER =
      new MentionReader(Library.bundled(), ReferenceNames.load(Library.bundled()));
  private static final Metadata NOTHING =
      new Metadata(null, null, null, null, null, null, null, null, List.of(), List.of());

  private Readings() {}

  static MentionReader.Result read(String text) {
    TextSpan whole = new TextSpan(0, text.length());
    Section section =
        new Section("1", null, 1, "", whole, new TextSpan(0, 0), null, "ordinal-first");
    TextSpan none = new TextSpan(text.length(), text.length());
    Outline outline = new Outline(List.of(section), new TextSpan(0, 0), none);
    Task task =
        new Task(
            "1",
            0,
            new Evidence(whole, "task-of-leaf"),
            List.of(),
            List.of(),
            List.of(),
            null,
            null);
    SourceDocument document =
        new SourceDocument("text", "text.txt", new CanonicalText(text), Sidecar.NONE);
    return READER.read(document, outline, NOTHING, List.of(task));
  }
}
