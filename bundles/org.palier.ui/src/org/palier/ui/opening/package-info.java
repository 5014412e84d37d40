// SPDX-License-Identifier: EPL-2.0
/** Opening studies and their parts in a window: which study is the current one, which editor shows a thing, and commands by their ids. */
package org.palier.ui.opening;
