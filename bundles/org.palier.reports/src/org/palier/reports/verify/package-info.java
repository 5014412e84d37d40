// SPDX-License-Identifier: EPL-2.0
/** Making a report again as its manifest tells, and comparing it byte for byte. */
@NullMarked
package org.palier.reports.verify;

import org.jspecify.annotations.NullMarked;
