// SPDX-License-Identifier: EPL-2.0
/** The editions of a report that Palier ships, each for other readers, put together for whoever makes reports. */
@NullMarked
package org.palier.editions;

import org.jspecify.annotations.NullMarked;
