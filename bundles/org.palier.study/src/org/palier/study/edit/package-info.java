// SPDX-License-Identifier: EPL-2.0
/**
 * Changes to a study that can be undone: {@link org.palier.study.edit.RecordedEdit}. Knows nothing of any
 * history or user interface.
 */
@NullMarked
package org.palier.study.edit;

import org.jspecify.annotations.NullMarked;
