// SPDX-License-Identifier: EPL-2.0
/** Work handed from one thread to another that writes behind it. Knows neither corpus nor database. */
@NullMarked
package org.palier.corpus.handover;

import org.jspecify.annotations.NullMarked;
