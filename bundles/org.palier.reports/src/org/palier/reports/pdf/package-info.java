// SPDX-License-Identifier: EPL-2.0
/** A report as a tagged PDF: lines, tables over several pages and figures. */
@NullMarked
package org.palier.reports.pdf;

import org.jspecify.annotations.NullMarked;
