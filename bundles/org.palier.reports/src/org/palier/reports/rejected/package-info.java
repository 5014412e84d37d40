// SPDX-License-Identifier: EPL-2.0
/** The rows that an import rejected, as a file that can be corrected and imported again. */
package org.palier.reports.rejected;
