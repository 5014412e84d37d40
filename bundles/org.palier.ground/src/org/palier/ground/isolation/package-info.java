// SPDX-License-Identifier: EPL-2.0
/**
 * Parts of plug-ins in a process of their own: how the two processes talk, whatever it is about. Plain Java; no API for
 * plug-ins, which do not notice.
 */
@NullMarked
package org.palier.ground.isolation;

import org.jspecify.annotations.NullMarked;
