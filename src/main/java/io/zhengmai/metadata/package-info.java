/**
 * What a document says of itself: title, number, issuer, region, date, addressees, what it
 * implements.
 */
@NullMarked
package io.zhengmai.metadata;

import org.jspecify.annotations.NullMarked;
