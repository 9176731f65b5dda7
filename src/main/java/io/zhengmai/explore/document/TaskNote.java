package io.zhengmai.explore.document;

import io.zhengmai.explore.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task, with who does it and by when.
 *
 * @param item its number where its section holds several; 0 otherwise
 * @param deadline a year, month or date, or the words of the text; null where there is none
 * @param deadlineSpan the words that say it
 * @param actsOn industries and products, in the order of the text
 */
public record TaskNote(
    Named task,
    int item,
    Span span,
    List<Responsibility> responsibilities,
    @Nullable String deadline,
    @Nullable Span deadlineSpan,
    List<Named> actsOn) {
  public TaskNote {
    responsibilities = List.copyOf(responsibilities);
    actsOn = List.copyOf(actsOn);
  }
}
