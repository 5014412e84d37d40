// SPDX-License-Identifier: EPL-2.0
/** Names of the levels of a theory, as readers call them. */
@NullMarked
package org.palier.study.levels;

import org.jspecify.annotations.NullMarked;
