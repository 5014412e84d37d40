// SPDX-License-Identifier: EPL-2.0
/** Keeps pages of plug-ins from harming the window that asks them. */
@NullMarked
package org.palier.workbench.api.guard;

import org.jspecify.annotations.NullMarked;
