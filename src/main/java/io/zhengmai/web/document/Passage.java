package io.zhengmai.web.document;

import io.zhengmai.explore.document.Part;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the text with what stands beside it.
 *
 * @param part the part of the outline that it is, without those inside it; null for what stands
 *     between parts
 */
public record Passage(@Nullable Part part, List<Block> blocks) {
  public Passage {
    blocks = List.copyOf(blocks);
  }

  /** What a link to the passage names; null where there is none. */
  public @Nullable String anchor() {
    return part == null ? null : "s-" + part.id();
  }

  /** The number of its section; null where it is none. */
  public @Nullable String section() {
    return part == null || part.level() == 0 ? null : part.id();
  }

  /** Of its section in the outline; 0 where it is none. */
  public int level() {
    return part == null ? 0 : part.level();
  }

  /** What stands beside it, if anything does. */
  public Optional<Part> notes() {
    return Optional.ofNullable(part)
        .filter(p -> !p.tasks().isEmpty() || !p.targets().isEmpty() || !p.unresolved().isEmpty());
  }
}
