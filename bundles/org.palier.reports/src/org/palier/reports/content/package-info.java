// SPDX-License-Identifier: EPL-2.0
/** Has the contents of a report in any format: sections with key figures, figures and tables, read from a study. */
@NullMarked
package org.palier.reports.content;

import org.jspecify.annotations.NullMarked;
