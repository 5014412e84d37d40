// SPDX-License-Identifier: EPL-2.0
/** Has the inputs of the editions of a report, and their makers. */
@NullMarked
package org.palier.reports.editions;

import org.jspecify.annotations.NullMarked;
