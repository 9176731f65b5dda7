package io.zhengmai.web.upload;

import io.zhengmai.ingest.Draft;
import io.zhengmai.ingest.IngestionReport;

/**
 * What became of a document that was to be kept.
 *
 * @param address of the document in the reader
 */
public record KeptPage(IngestionReport report, String address, Draft.Fate fate) {}
