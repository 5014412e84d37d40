// SPDX-License-Identifier: EPL-2.0
/** Recommendations in the window: the list with their state, and the page on which one is written. */
package org.palier.ui.home.recommendations;
