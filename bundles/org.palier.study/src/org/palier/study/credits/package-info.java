// SPDX-License-Identifier: EPL-2.0
/** Who made a study, under what its data may be used, whom a reader asks, and what it is cited by. */
@NullMarked
package org.palier.study.credits;

import org.jspecify.annotations.NullMarked;
