// SPDX-License-Identifier: EPL-2.0
/**
 * Things that an in-house plug-in adds to the window: a {@link org.palier.workbench.api.Page}, a
 * {@link org.palier.workbench.api.HomeTile}, a {@link org.palier.workbench.api.PropertiesSection}, a
 * {@link org.palier.workbench.api.NavigatorBranch}. Each gets what the workbench is
 * {@link org.palier.workbench.api.Looking} at, and says what is to be seen. Palier draws it. No type here
 * needs a display, so a part is tested like any other class.
 *
 * @since 0.2.0
 */
@NullMarked
package org.palier.workbench.api;

import org.jspecify.annotations.NullMarked;
