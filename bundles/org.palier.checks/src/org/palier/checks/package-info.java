// SPDX-License-Identifier: EPL-2.0
/**
 * What is wrong or doubtful in a study, found by rules, with the edits that put it right. Nothing here
 * changes a study unless a fix is run.
 */
@NullMarked
package org.palier.checks;

import org.jspecify.annotations.NullMarked;
