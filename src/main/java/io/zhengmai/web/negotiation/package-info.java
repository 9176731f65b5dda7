/** Which form and which language of an answer a request asks for (RFC 9110, section 12). */
@NullMarked
package io.zhengmai.web.negotiation;

import org.jspecify.annotations.NullMarked;
