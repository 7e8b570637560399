package org.keqiao.issuance;

/**
 * Who issues.
 *
 * @param authority 发文机关, as head and signature
 * @param printingOffice 印发机关
 */
public record IssuerPolicy(String authority, String printingOffice) {}
