// SPDX-License-Identifier: EPL-2.0
/** The annex of a report: definitions, the tables that its pages rest on, tests, method, files. */
@NullMarked
package org.palier.reports.annex;

import org.jspecify.annotations.NullMarked;
