// SPDX-License-Identifier: EPL-2.0
/** Pages from the web, only when a person asks: politely, within limits, and never from a private network. */
@NullMarked
package org.palier.detection.live;

import org.jspecify.annotations.NullMarked;
