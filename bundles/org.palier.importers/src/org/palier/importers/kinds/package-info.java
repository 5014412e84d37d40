// SPDX-License-Identifier: EPL-2.0
/** Tables that are known and hold neither agencies nor posts, so that whoever chooses one hears what it is. */
@NullMarked
package org.palier.importers.kinds;

import org.jspecify.annotations.NullMarked;
