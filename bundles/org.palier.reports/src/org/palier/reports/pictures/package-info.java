// SPDX-License-Identifier: EPL-2.0
/** Figures as files and within files: SVG, PNG, and drawn into a PDF; and the fonts that they carry. */
@NullMarked
package org.palier.reports.pictures;

import org.jspecify.annotations.NullMarked;
