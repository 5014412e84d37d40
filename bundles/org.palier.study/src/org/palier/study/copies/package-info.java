// SPDX-License-Identifier: EPL-2.0
/** A study as a whole: copied into another folder, made one file and unpacked from it. Nothing is left that was half done. */
@NullMarked
package org.palier.study.copies;

import org.jspecify.annotations.NullMarked;
