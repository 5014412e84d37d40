// SPDX-License-Identifier: EPL-2.0
/** Reads packed files, with limits to the size of what they unpack to. */
@NullMarked
package org.palier.files.packed;

import org.jspecify.annotations.NullMarked;
