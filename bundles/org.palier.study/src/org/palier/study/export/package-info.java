// SPDX-License-Identifier: EPL-2.0
/**
 * Gives the contents of a report to plug-ins that write it in a format of their own: an
 * {@link org.palier.study.export.Exporter} turns {@link org.palier.study.export.Exported} into one file. Plain Java;
 * knows no page and no display.
 */
@NullMarked
package org.palier.study.export;

import org.jspecify.annotations.NullMarked;
