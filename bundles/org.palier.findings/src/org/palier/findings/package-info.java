// SPDX-License-Identifier: EPL-2.0
/**
 * Findings of a study: sentences with the numbers that they rest on, each checked against how much was read and against the
 * whole range of its numbers. A kept finding remembers its numbers, and shows how they changed since.
 */
@NullMarked
package org.palier.findings;

import org.jspecify.annotations.NullMarked;
