package io.zhengmai.architecture.broken.store;

import io.zhengmai.architecture.broken.claim.ClaimWithIri;
import java.util.List;

/** Breaks the rules: the store knows claims. */
public record StoreOfClaims(List<ClaimWithIri> claims) {}
