// SPDX-License-Identifier: EPL-2.0
/** Saved pages, whatever they were saved as: a folder of HTML, MHTML, an archive, a crawl. */
@NullMarked
package org.palier.detection.pages;

import org.jspecify.annotations.NullMarked;
