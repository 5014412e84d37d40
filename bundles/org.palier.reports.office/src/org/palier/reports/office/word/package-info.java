// SPDX-License-Identifier: EPL-2.0
/**
 * Reports as documents of a word processor: {@link org.palier.reports.office.word.DocxReport} turns the page that PDF is made of
 * into headings, captions, tables and pictures of WordprocessingML. One of two places that know Apache POI; plain Java,
 * without a display.
 */
@NullMarked
package org.palier.reports.office.word;

import org.jspecify.annotations.NullMarked;
