// SPDX-License-Identifier: EPL-2.0
/**
 * Shows a study as indicators read it: {@link org.palier.numbers.view.StudyView} is an immutable snapshot in columns.
 */
@NullMarked
package org.palier.numbers.view;

import org.jspecify.annotations.NullMarked;
