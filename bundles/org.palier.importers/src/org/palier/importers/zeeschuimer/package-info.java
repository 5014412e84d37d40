// SPDX-License-Identifier: EPL-2.0
/**
 * Importer of files that the browser extension Zeeschuimer collects and 4CAT keeps: records as the platforms give them to a
 * browser.
 */
@NullMarked
package org.palier.importers.zeeschuimer;

import org.jspecify.annotations.NullMarked;
