// SPDX-License-Identifier: EPL-2.0
/**
 * Verification: a run is made again and compared, for a window, a command or a script. Start with
 * {@link org.palier.verify.StudyVerification}.
 */
@NullMarked
package org.palier.verify;

import org.jspecify.annotations.NullMarked;
