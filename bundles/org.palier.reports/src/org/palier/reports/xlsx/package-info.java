// SPDX-License-Identifier: EPL-2.0
/** A report as a workbook. */
@NullMarked
package org.palier.reports.xlsx;

import org.jspecify.annotations.NullMarked;
