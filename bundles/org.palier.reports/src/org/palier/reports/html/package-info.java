// SPDX-License-Identifier: EPL-2.0
/** Pages of a report, filled in from its template: one file for a browser, or what paper has. */
@NullMarked
package org.palier.reports.html;

import org.jspecify.annotations.NullMarked;
