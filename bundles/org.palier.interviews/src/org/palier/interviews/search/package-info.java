// SPDX-License-Identifier: EPL-2.0
/** Search in what was said in interviews, by stems of French and English, and codes given to what was found and confirmed. */
@NullMarked
package org.palier.interviews.search;

import org.jspecify.annotations.NullMarked;
