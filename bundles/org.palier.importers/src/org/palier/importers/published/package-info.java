// SPDX-License-Identifier: EPL-2.0
/** Figures of a publication: {@link org.palier.importers.published.PublishedFiguresImporter}. */
package org.palier.importers.published;
