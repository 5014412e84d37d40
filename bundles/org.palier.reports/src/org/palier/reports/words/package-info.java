// SPDX-License-Identifier: EPL-2.0
/** The sentences of reports in both languages, and which characters a file may hold. */
@NullMarked
package org.palier.reports.words;

import org.jspecify.annotations.NullMarked;
