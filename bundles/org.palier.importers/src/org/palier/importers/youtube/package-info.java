// SPDX-License-Identifier: EPL-2.0
/** Videos of YouTube and what is said of them, as its interface for programs gives them. */
@NullMarked
package org.palier.importers.youtube;

import org.jspecify.annotations.NullMarked;
