// SPDX-License-Identifier: EPL-2.0
/** Files for programs: tables as CSV, all of them as a data package, and archives whose bytes depend on their content alone. */
@NullMarked
package org.palier.reports.data;

import org.jspecify.annotations.NullMarked;
