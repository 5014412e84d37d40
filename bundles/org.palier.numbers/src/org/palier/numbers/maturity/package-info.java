// SPDX-License-Identifier: EPL-2.0
/**
 * Evaluates presences: tests of difference between groups and periods, maturity of agencies and jurisdictions with all
 * its parts, and signals beside the objectives. Immutable and thread-safe.
 */
@NullMarked
package org.palier.numbers.maturity;

import org.jspecify.annotations.NullMarked;
