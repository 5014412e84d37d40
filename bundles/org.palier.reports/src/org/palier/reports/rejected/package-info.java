// SPDX-License-Identifier: EPL-2.0
/** The rows that an import rejected, as a file that can be corrected and imported again. */
@NullMarked
package org.palier.reports.rejected;

import org.jspecify.annotations.NullMarked;
