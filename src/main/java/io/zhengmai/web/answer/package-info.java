/**
 * How a query becomes an HTTP answer: under a deadline, in the format that the request asks for.
 */
@NullMarked
package io.zhengmai.web.answer;

import org.jspecify.annotations.NullMarked;
