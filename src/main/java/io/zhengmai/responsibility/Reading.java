package io.zhengmai.responsibility;

import io.zhengmai.document.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one list says, before names are restored.
 *
 * @param text the list
 * @param names in order, each with its role
 * @param standing who takes part in every task from there on
 * @param declaration where it says that the first of this and every later list leads; null where it
 *     does not
 * @param labelled it has a label (责任单位：)
 * @param spoken it has a verb (牵头, 负责)
 * @param bare it has neither, nothing but names
 * @param unread words that are no name, role or time limit
 */
record Reading(
    ListText text,
    List<RawName> names,
    List<RawName> standing,
    @Nullable TextSpan declaration,
    @Nullable Deadline deadline,
    boolean labelled,
    boolean spoken,
    boolean bare,
    List<Unread> unread) {
  Reading {
    names = List.copyOf(names);
    standing = List.copyOf(standing);
    unread = List.copyOf(unread);
  }

  /** The first of this and every later list leads. */
  boolean declares() {
    return declaration != null;
  }

  boolean isEmpty() {
    return names.isEmpty() && standing.isEmpty() && deadline == null;
  }
}
