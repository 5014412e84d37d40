// SPDX-License-Identifier: EPL-2.0
/** The words of the windows of interviews, in both languages. */
package org.palier.ui.interviews.words;
