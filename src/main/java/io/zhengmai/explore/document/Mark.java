package io.zhengmai.explore.document;

import io.zhengmai.explore.Named;
import io.zhengmai.query.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that name or say something.
 *
 * @param thing what they name, or the target or citation that they are; null where that is not
 *     known
 * @param notes what they say of it: its role, a value, the reason why it is not known
 */
public record Mark(Span span, MarkKind kind, @Nullable Named thing, List<Bilingual> notes) {
  public Mark {
    notes = List.copyOf(notes);
  }
}
