// SPDX-License-Identifier: EPL-2.0
/** Names the authors of a study, the licence of its data, the person whom a reader asks, and its citation. */
@NullMarked
package org.palier.study.credits;

import org.jspecify.annotations.NullMarked;
