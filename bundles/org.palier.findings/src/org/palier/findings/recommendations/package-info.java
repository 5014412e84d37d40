// SPDX-License-Identifier: EPL-2.0
/**
 * Recommendations of a study: who does what by when, which findings they rest on, which sign will show that they helped, and
 * their state.
 */
@NullMarked
package org.palier.findings.recommendations;

import org.jspecify.annotations.NullMarked;
