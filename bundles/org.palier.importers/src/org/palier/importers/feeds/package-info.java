// SPDX-License-Identifier: EPL-2.0
/** Feeds and exports of weblogs: RSS, Atom and WordPress (WXR), the paper’s own tools “RSS” and “blog”. */
@NullMarked
package org.palier.importers.feeds;

import org.jspecify.annotations.NullMarked;
