// SPDX-License-Identifier: EPL-2.0
/** XML of strangers, read with everything off by which it could harm. */
@NullMarked
package org.palier.files.markup;

import org.jspecify.annotations.NullMarked;
