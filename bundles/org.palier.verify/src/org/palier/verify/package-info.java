// SPDX-License-Identifier: EPL-2.0
/**
 * What a run did, done again and compared, for whoever asks: a window, a command or a script. Start with
 * {@link org.palier.verify.StudyVerification}.
 */
@NullMarked
package org.palier.verify;

import org.jspecify.annotations.NullMarked;
