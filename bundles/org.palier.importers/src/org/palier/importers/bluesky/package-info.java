// SPDX-License-Identifier: EPL-2.0
/** Posts of Bluesky: feeds as its interface gives them, and records of posts. */
@NullMarked
package org.palier.importers.bluesky;

import org.jspecify.annotations.NullMarked;
