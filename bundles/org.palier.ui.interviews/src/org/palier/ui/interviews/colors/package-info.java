// SPDX-License-Identifier: EPL-2.0
/** Colours of texts of interviews and of their codes, on light and dark grounds. */
package org.palier.ui.interviews.colors;
