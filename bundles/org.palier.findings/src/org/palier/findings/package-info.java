// SPDX-License-Identifier: EPL-2.0
/**
 * What may be said of a study: sentences with the numbers that they rest on, each held against how much was read and against the whole
 * range of its numbers. Which of them a person kept, and what became of their numbers since.
 */
@NullMarked
package org.palier.findings;

import org.jspecify.annotations.NullMarked;
