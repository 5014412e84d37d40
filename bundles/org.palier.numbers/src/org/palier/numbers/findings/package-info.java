// SPDX-License-Identifier: EPL-2.0
/**
 * Plug-ins that find something in a study: who is asked, and the guard that keeps one that fails from keeping the others from being asked.
 */
@NullMarked
package org.palier.numbers.findings;

import org.jspecify.annotations.NullMarked;
