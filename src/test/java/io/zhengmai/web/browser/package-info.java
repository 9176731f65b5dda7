/**
 * The pages in a real browser.
 *
 * <p>A page is walked by naming it in {@code pages.txt}; what is done on a page is a class here,
 * marked {@link io.zhengmai.web.browser.InBrowser}.
 */
@NullMarked
package io.zhengmai.web.browser;

import org.jspecify.annotations.NullMarked;
