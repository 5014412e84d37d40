// SPDX-License-Identifier: EPL-2.0
/** Making a report again as its manifest tells, and comparing it byte for byte. */
package org.palier.reports.verify;
