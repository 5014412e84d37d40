// SPDX-License-Identifier: EPL-2.0
/** Measures that a person writes as an expression over documented views, answered in a process of their own that holds nothing else. */
@NullMarked
package org.palier.explore.expression;

import org.jspecify.annotations.NullMarked;
