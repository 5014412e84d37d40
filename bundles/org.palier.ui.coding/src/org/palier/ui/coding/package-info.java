// SPDX-License-Identifier: EPL-2.0
/** The window in which posts are coded by hand, one after the other, by keys. */
package org.palier.ui.coding;
