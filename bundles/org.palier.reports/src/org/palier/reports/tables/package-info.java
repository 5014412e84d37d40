// SPDX-License-Identifier: EPL-2.0
/** Tables made fit for a page: which rows and columns it shows, and how wide each is. */
@NullMarked
package org.palier.reports.tables;

import org.jspecify.annotations.NullMarked;
