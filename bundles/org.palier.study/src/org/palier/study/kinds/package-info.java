// SPDX-License-Identifier: EPL-2.0
/** Every kind of file that Palier writes into a study, and every place outside of it where words of persons may lie for a while. */
@NullMarked
package org.palier.study.kinds;

import org.jspecify.annotations.NullMarked;
