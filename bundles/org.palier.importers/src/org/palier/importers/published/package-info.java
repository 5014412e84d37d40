// SPDX-License-Identifier: EPL-2.0
/** Figures of a publication: {@link org.palier.importers.published.PublishedFiguresImporter}. */
@NullMarked
package org.palier.importers.published;

import org.jspecify.annotations.NullMarked;
