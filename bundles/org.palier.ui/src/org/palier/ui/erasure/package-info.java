// SPDX-License-Identifier: EPL-2.0
/** Erasing posts, and who wrote them, from an open study for good: asked, listed, confirmed, done. */
package org.palier.ui.erasure;
