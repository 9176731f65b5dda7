/**
 * What every graph must satisfy before it is stored: the SHACL shapes of {@code ontology/shapes},
 * and that each quote is the text at its span.
 */
@NullMarked
package io.zhengmai.validation;

import org.jspecify.annotations.NullMarked;
