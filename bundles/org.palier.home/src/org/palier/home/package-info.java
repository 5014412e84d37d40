// SPDX-License-Identifier: EPL-2.0
/**
 * Where a study stands: the five steps from a file to a page that is handed over, what is to do, and the questions that have an answer. For
 * a window, a command or a script. Start with {@link org.palier.home.StudyStatus}.
 */
@NullMarked
package org.palier.home;

import org.jspecify.annotations.NullMarked;
