// SPDX-License-Identifier: EPL-2.0
/**
 * Codings as tables that other programs read and write. The class {@link org.palier.coding.exchange.CodingsExport} lets
 * codings out of a study. The class {@link org.palier.coding.exchange.CodingsImport} takes tables of codes in, ours and
 * those of others, as words of a coder who is named. Posts are named by platform and the platform's id of them, never by
 * their number in a corpus.
 */
@NullMarked
package org.palier.coding.exchange;

import org.jspecify.annotations.NullMarked;
