/** The web pages: home, list of cases, case page, and the PDFs they link to. */
@NullMarked
package org.keqiao.portal.web;

import org.jspecify.annotations.NullMarked;
