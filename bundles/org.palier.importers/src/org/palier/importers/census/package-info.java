// SPDX-License-Identifier: EPL-2.0
/**
 * The census of agencies by platforms as people keep it in spreadsheets:
 * {@link org.palier.importers.census.CensusWideImporter}, one row per agency, and
 * {@link org.palier.importers.census.CensusLongImporter}, one row per cell. It changes no study itself.
 */
@NullMarked
package org.palier.importers.census;

import org.jspecify.annotations.NullMarked;
