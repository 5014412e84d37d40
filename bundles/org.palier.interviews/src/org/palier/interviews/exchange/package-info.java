// SPDX-License-Identifier: EPL-2.0
/**
 * Coded interviews out to the programs that researchers own, and in from them: projects of REFI-QDA 1.5, with what each way
 * leaves behind.
 */
@NullMarked
package org.palier.interviews.exchange;

import org.jspecify.annotations.NullMarked;
