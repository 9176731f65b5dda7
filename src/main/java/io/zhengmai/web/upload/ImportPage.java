package io.zhengmai.web.upload;

/**
 * The page where documents are added.
 *
 * @param writable whether this server keeps documents at all
 * @param largest in millions of bytes
 */
public record ImportPage(boolean writable, int largest) {}
