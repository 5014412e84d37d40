// SPDX-License-Identifier: EPL-2.0
/** Has the meaning of keys of the keyboard, in any window. */
package org.palier.ui.keys;
