// SPDX-License-Identifier: EPL-2.0
/** What the editions of a report are made of, and who makes them. */
@NullMarked
package org.palier.reports.editions;

import org.jspecify.annotations.NullMarked;
