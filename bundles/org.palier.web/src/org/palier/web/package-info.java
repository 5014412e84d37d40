// SPDX-License-Identifier: EPL-2.0
/**
 * The one way to the web: who may be asked, by which proxy, how much is read and how long one waits. Scans, fetching and language
 * models ask through it.
 */
@NullMarked
package org.palier.web;

import org.jspecify.annotations.NullMarked;
