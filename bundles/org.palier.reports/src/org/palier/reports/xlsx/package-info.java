// SPDX-License-Identifier: EPL-2.0
/** A report as a workbook. */
package org.palier.reports.xlsx;
