/**
 * What pages load: style, scripts and the libraries that draw, each under an address of its
 * content.
 */
@NullMarked
package io.zhengmai.web.asset;

import org.jspecify.annotations.NullMarked;
