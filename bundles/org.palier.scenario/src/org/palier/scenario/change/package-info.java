// SPDX-License-Identifier: EPL-2.0
/**
 * The contract of kinds of changes beside Palier's own: a {@link org.palier.scenario.change.ChangeKind} turns the values
 * of a draw into operations on presences, posts and hours of work.
 */
@NullMarked
package org.palier.scenario.change;

import org.jspecify.annotations.NullMarked;
