// SPDX-License-Identifier: EPL-2.0
/** Step 1 of detection: which links of a body’s own pages lead to its accounts, and why the others do not. */
@NullMarked
package org.palier.detection.site;

import org.jspecify.annotations.NullMarked;
