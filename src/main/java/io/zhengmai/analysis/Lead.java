package io.zhengmai.analysis;

import org.eclipse.rdf4j.model.Value;

/**
 * Who leads how many tasks.
 *
 * @param who a line, an agency, or the name of one
 */
public record Lead(Value who, int tasks) {}
