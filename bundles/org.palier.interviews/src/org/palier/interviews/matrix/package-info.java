// SPDX-License-Identifier: EPL-2.0
/** Coded passages in cells: codes or themes by interviews or categories of agencies, and codes by codes that are near each other. */
@NullMarked
package org.palier.interviews.matrix;

import org.jspecify.annotations.NullMarked;
