// SPDX-License-Identifier: EPL-2.0
/** Erases interviews when those who answered take their consent back. */
@NullMarked
package org.palier.interviews.withdrawal;

import org.jspecify.annotations.NullMarked;
